import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  ClientCapabilities,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';

/** The edits of one file. `version` is null for a file that is not open in the editor. */
export interface FileEdits {
  readonly uri: string;
  readonly version: number | null;
  readonly edits: readonly (TextEdit | AnnotatedTextEdit)[];
}

/**
 * One edit of several files in the form that the client understands: with versions, so that what was made for an
 * older text is refused, and with annotations, so that what is not sure is looked at first.
 */
export function workspaceEdit(
  files: readonly FileEdits[],
  can: ClientCapabilities,
  annotations: Readonly<Record<string, ChangeAnnotation>> = {},
): WorkspaceEdit {
  const annotated = can.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
  const changed = files.filter(({ edits }) => edits.length > 0);
  if (can.workspace?.workspaceEdit?.documentChanges !== true)
    return { changes: Object.fromEntries(changed.map(({ uri, edits }) => [uri, edits.map(plainEdit)])) };
  const documentChanges = changed.map(({ uri, version, edits }): TextDocumentEdit => ({
    textDocument: { uri, version },
    edits: annotated ? [...edits] : edits.map(plainEdit),
  }));
  const used = new Set(changed.flatMap(({ edits }) => edits.map(annotationOf)));
  const changeAnnotations = Object.fromEntries(Object.entries(annotations).filter(([id]) => used.has(id)));
  return {
    documentChanges,
    ...(annotated && Object.keys(changeAnnotations).length > 0 && { changeAnnotations }),
  };
}

const plainEdit = ({ range, newText }: TextEdit): TextEdit => ({ range, newText });

const annotationOf = (edit: TextEdit | AnnotatedTextEdit): string | undefined =>
  'annotationId' in edit ? edit.annotationId : undefined;
