import {
  CodeActionKind,
  CreateFile,
  TextDocumentEdit,
  TextEdit,
  type CodeAction,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { addToRegistry, coverageOf, entryOf } from '../law';
import { citationAt, type Finding } from '../rules';
import type { OpenPlan } from './open-files';
import type { Session } from './session';

/** The file that new documents go into, below the folder of the plan. */
const OWN_REGISTRY = '.kehoach/van-ban.json';

/** "Thêm vào danh mục của đơn vị": for a cited document of a series that no built-in registry covers. */
export function registryAction(session: Session, plan: OpenPlan, finding: Finding): CodeAction | null {
  if (finding.code !== 'cited-document-not-found') return null;
  const folder = session.folderOf(plan.uri);
  if (folder.uri === null) return null;
  const { around } = plan.analysis.context(folder.world);
  const citation = citationAt(finding.unit, finding.span, around);
  if (!citation?.number || coverageOf(citation.number) !== 'none') return null;
  const entry = entryOf(citation, around.province);
  if (!entry) return null;
  const uri = `${folder.uri.replace(/\/$/, '')}/${OWN_REGISTRY}`;
  const text = folder.registryProblems.find((it) => it.uri === uri)?.text ?? null;
  const edits = addToRegistry(text, entry);
  if (!edits) return null;
  const document = TextDocument.create(uri, 'json', 0, text ?? '');
  const version = session.files.others.get(uri)?.version ?? null;
  return {
    title:
      folder.settings.language === 'vi'
        ? `Thêm «${entry.number}» vào danh mục của đơn vị`
        : `Add «${entry.number}» to the registry of the workspace`,
    kind: CodeActionKind.QuickFix,
    edit: {
      documentChanges: [
        ...(text === null ? [CreateFile.create(uri, { ignoreIfExists: true })] : []),
        TextDocumentEdit.create(
          { uri, version },
          edits.map(({ span, newText }) =>
            TextEdit.replace(
              { start: document.positionAt(span.start), end: document.positionAt(span.end) },
              newText,
            ),
          ),
        ),
      ],
    },
  };
}
