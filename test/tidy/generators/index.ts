import { generatedExportFiles } from '../../exports/generate';
import type { GeneratedFile } from './generated-file';
import { railroadFile } from './railroad/page';
import { referenceFile } from './reference';
import { ruleManualFile } from './rule-manual';
import { textMateFile } from './textmate';

export type { GeneratedFile };

/** What is made from the grammars and the rules. */
export const grammarFiles = (): readonly GeneratedFile[] => [
  textMateFile(),
  referenceFile(),
  ruleManualFile(),
  railroadFile(),
];

/** Every made file of the repository. */
export const generatedFiles = (): readonly GeneratedFile[] => [...grammarFiles(), ...generatedExportFiles()];
