export { addToRegistry, entryOf } from './add-to-registry';
export { builtinLaw, type BuiltinLaw } from './builtin';
export { isCertain, type Certainty, type LawDocument, type LawField } from './document';
export { printedDay, type JudgeContext, type LawFinding } from './finding';
export { judgeCitation } from './judge';
export {
  createLawRegistry,
  LawRegistry,
  type LawSources,
  type LookUp,
  type WorkspaceDocument,
  type WorkspaceRegistry,
} from './registry';
export { coverageOf, type Coverage } from './series';
export {
  documentsOfTable,
  readTable,
  tableHeadings,
  type TableProblem,
  type TableReading,
} from './registry-table';
export { statusOn, type LawStatus } from './status';
export { judgeValidity } from './validity';
export { readWorkspaceRegistry, type WorkspaceReading } from './workspace-registry';
export { workspaceRegistrySchema } from './workspace-shape';
