export { definitionOf, occurrencesOf, type Occurrence } from './occurrences';
export {
  cleanName,
  isRenamable,
  problemOfName,
  renamableAt,
  renameEdits,
  type Renamable,
  type RenameEdit,
} from './rename';
export { subjectAt, type Subject, type SubjectPlace } from './subject';
export { fitOf, symbolsOf, type PlanSymbol, type PlanSymbolKind } from './symbols';
