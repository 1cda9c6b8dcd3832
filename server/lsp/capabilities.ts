import {
  CodeActionKind,
  FileOperationPatternKind,
  TextDocumentSyncKind,
  type FileOperationRegistrationOptions,
  type SemanticTokensLegend,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { tokenModifiers, tokenTypes } from '../highlighting/legend';

/*
 * What the server announces. It stands apart from what serves it, so that `initialize` is answered before the rest
 * of the program is read.
 */

export const fixAllKind = CodeActionKind.SourceFixAll;

export const refactoringKinds = {
  rewrite: CodeActionKind.RefactorRewrite,
  move: 'refactor.move',
  extract: CodeActionKind.RefactorExtract,
  inline: CodeActionKind.RefactorInline,
} as const;

export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: [...tokenModifiers],
};

/** Files and folders whose new address may have to be written elsewhere, or be read anew. */
const renamedFiles: FileOperationRegistrationOptions = {
  filters: [
    { pattern: { glob: '**/*.{json,kehoach}', matches: FileOperationPatternKind.file } },
    { pattern: { glob: '**/*', matches: FileOperationPatternKind.folder } },
  ],
};

export const capabilities: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
  diagnosticProvider: {
    identifier: 'kehoach',
    interFileDependencies: true,
    workspaceDiagnostics: true,
  },
  completionProvider: { resolveProvider: true, triggerCharacters: [':', ';', ',', ' '] },
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, ...Object.values(refactoringKinds)],
    resolveProvider: true,
  },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: { workDoneProgress: true },
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true, workDoneProgress: true },
  workspaceSymbolProvider: { workDoneProgress: true },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  semanticTokensProvider: { legend: semanticTokensLegend, full: { delta: true }, range: true },
  inlayHintProvider: true,
  codeLensProvider: { resolveProvider: true },
  documentLinkProvider: { resolveProvider: true },
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentSymbolProvider: true,
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { willRename: renamedFiles, didRename: renamedFiles },
  },
};
