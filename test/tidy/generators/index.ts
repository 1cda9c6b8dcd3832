import { generatedExportFiles } from '../../exports/generate';
import type { GeneratedFile } from './generated-file';
import { textMateFile } from './textmate';

export type { GeneratedFile };

/** What is made from the grammars and the rules. */
export const grammarFiles = (): readonly GeneratedFile[] => [textMateFile()];

/** Every made file of the repository. */
export const generatedFiles = (): readonly GeneratedFile[] => [...grammarFiles(), ...generatedExportFiles()];
