import type { CancellationToken } from 'vscode-languageserver';
import { PlanAnalysis } from '../analysis';
import { viewOf, type PlanView } from '../elements';
import type { Session } from './session';

/** A plan as the features see it, with what an edit of it must name. */
export interface FileView {
  readonly uri: string;
  /** Null for a file that is not open in the editor. */
  readonly version: number | null;
  readonly view: PlanView;
}

/** Of closed files, this many letters are kept as trees; the rest is read again when it is asked for. */
const KEPT_LETTERS = 20_000_000;

/** The plans of a session as the features of the editor see them. */
export class Views {
  private readonly closed = new Map<string, { text: string; analysis: PlanAnalysis }>();
  private letters = 0;

  constructor(readonly session: Session) {}

  /** An open plan; null for any other file, of which the editor knows more than we do. */
  open(uri: string): FileView | null {
    const plan = this.session.files.plans.get(uri);
    return plan ? { uri, version: plan.version, view: this.viewOf(uri, plan.analysis) } : null;
  }

  /** Every plan of the workspace, those open first; ends when the request is cancelled. */
  async *all(
    token: CancellationToken,
    told: (done: number, of: number) => void = () => {},
  ): AsyncIterable<FileView> {
    const uris = await this.session.planUris(token);
    for (const [at, uri] of uris.entries()) {
      if (token.isCancellationRequested) return;
      told(at, uris.length);
      const file = this.open(uri) ?? (await this.fromDisk(uri));
      if (file) yield file;
      // A keystroke must not wait for the rest of the workspace.
      await new Promise((done) => setImmediate(done));
    }
  }

  /** A text for the user, in the language set for a file. */
  say(uri: string, vi: string, en: string): string {
    return this.session.folderOf(uri).settings.language === 'vi' ? vi : en;
  }

  forget(uri: string): void {
    const kept = this.closed.get(uri);
    if (!kept) return;
    this.closed.delete(uri);
    this.letters -= kept.text.length;
  }

  private async fromDisk(uri: string): Promise<FileView | null> {
    const text = await this.session.host.readText(uri);
    if (text === null) return null;
    const kept = this.closed.get(uri);
    if (kept?.text === text) return { uri, version: null, view: this.viewOf(uri, kept.analysis) };
    this.forget(uri);
    const analysis = new PlanAnalysis(text);
    this.closed.set(uri, { text, analysis });
    this.letters += text.length;
    for (const oldest of this.closed.keys()) {
      if (this.letters <= KEPT_LETTERS) break;
      this.forget(oldest);
    }
    return { uri, version: null, view: this.viewOf(uri, analysis) };
  }

  private viewOf(uri: string, analysis: PlanAnalysis): PlanView {
    const { around } = analysis.context(this.session.folderOf(uri).world);
    return viewOf(analysis.tree, analysis.particulars, () => analysis.plan, around);
  }
}
