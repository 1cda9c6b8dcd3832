import type { Connection } from 'vscode-languageserver';
import { changesOf, isHalfTyped, pageFonts, pageOf, pageStyle, type SentPage } from '../pages';
import { previewRequest, type PreviewParams, type PreviewResult } from '../protocol';
import type { Guard } from './guard';
import type { Session } from './session';

/** A page of 10,000 tasks is some 10 MB; of more files than that nobody looks at the page at once. */
const KEPT_PAGES = 4;

/** Answers with pages, and remembers what it sent, so that only what changed is sent again. */
export function servePreviews(connection: Connection, session: Session, guard: Guard): void {
  const sent = new Map<string, { readonly name: string; readonly page: SentPage }>();
  let names = 0;

  connection.onRequest(
    previewRequest,
    guard.request('preview', async ({ uri, known, mayHold }: PreviewParams): Promise<PreviewResult> => {
      const analysis = await session.analysisAt(uri);
      if (!analysis) throw new Error(`Không đọc được tệp ${uri}.`);
      const last = sent.get(uri);
      const before = last && known === last.name ? last : null;
      const { tree } = analysis;
      const placer = { lineOf: tree.lineOf.bind(tree), lineCount: tree.lineCount };
      const page = pageOf(analysis.plan);
      if (before && mayHold && isHalfTyped(before.page, { page, lineCount: tree.lineCount }))
        return { name: before.name, since: before.name, isHeld: true, sheets: [], style: null, fonts: null };
      const change = changesOf(before?.page ?? null, page, placer);
      const name = String(++names);
      sent.delete(uri);
      sent.set(uri, { name, page: change.sent });
      for (const oldest of sent.keys()) {
        if (sent.size <= KEPT_PAGES) break;
        sent.delete(oldest);
      }
      return {
        name,
        since: before?.name ?? null,
        isHeld: false,
        sheets: change.sheets,
        style: before ? null : pageStyle(),
        fonts: before ? null : pageFonts(),
      };
    }),
  );
}
