import { generatedExportFiles } from '../../exports/generate';
import type { GeneratedFile } from './generated-file';
import { licencesFile } from './licences';
import { railroadFile } from './railroad/page';
import { referenceFile } from './reference';
import { ruleManualFiles } from './rule-manual';
import { settingsFiles } from './settings-schema';
import { textMateFile } from './textmate';

export type { GeneratedFile };

/** What is made from the grammars and the rules. */
export const grammarFiles = (): readonly GeneratedFile[] => [
  textMateFile(),
  referenceFile(),
  ...ruleManualFiles(),
  ...settingsFiles(),
  railroadFile(),
];

/** Every made file of the repository. */
export const generatedFiles = (): readonly GeneratedFile[] => [
  ...grammarFiles(),
  licencesFile(),
  ...generatedExportFiles(),
];
