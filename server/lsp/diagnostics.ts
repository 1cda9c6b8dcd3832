import {
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './greeting';
import type { Guard } from './guard';
import type { SoonFindings } from '../analysis';
import type { OpenPlan } from './open-files';
import type { PlanProblems, Session } from './session';

/** How long a large plan is checked before its first findings are given, and then at a time, milliseconds. */
const FIRST_MS = 60;
const PIECE_MS = 15;

/** A pause in typing after which a large plan is checked as a whole, milliseconds. */
const PAUSE_MS = 200;

/**
 * Turns of the event loop without a change after which a burst of typing is over. Each message takes a turn; between
 * the edits that an input method makes for one key, editors ask for proposals, hints and colours.
 */
const QUIET_TURNS = 4;

/**
 * Diagnostics by push and by pull (LSP 3.17, Diagnostics): a client that can pull is not pushed to, or it would
 * show everything twice. Both give the same findings, each with the version it was found in.
 */
export class Diagnostics {
  /** Plans that changed, and the quiet turns that they still wait for. */
  private readonly waiting = new Map<string, number>();
  private readonly settling = new Map<string, NodeJS.Timeout>();
  /** Large plans that are being checked piece by piece. */
  private readonly checking = new Set<OpenPlan>();
  private readonly pushedFiles = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
    private readonly guard: Guard,
    private readonly client: Client,
  ) {}

  private get pulls(): boolean {
    return this.client.capabilities.textDocument?.diagnostic !== undefined;
  }

  /** Whether the client can be told to pull again. */
  private get canRefresh(): boolean {
    return this.client.capabilities.workspace?.diagnostics?.refreshSupport === true;
  }

  /**
   * Soon after a change: the edits of one burst of typing are read first, then checked once. No time is waited,
   * because checking costs less than the wire.
   */
  changed(uri: string): void {
    if (this.pulls) return;
    const isAwaited = this.waiting.has(uri);
    this.waiting.set(uri, QUIET_TURNS);
    if (!isAwaited) this.whenQuiet(uri);
  }

  private whenQuiet(uri: string): void {
    this.guard.later('publishDiagnostics', () => {
      const turns = this.waiting.get(uri) ?? 0;
      if (turns > 0) {
        this.waiting.set(uri, turns - 1);
        this.whenQuiet(uri);
        return;
      }
      this.waiting.delete(uri);
      const plan = this.session.files.plans.get(uri);
      if (!plan) return;
      const soon = this.session.soonFindings(plan, plan.version === plan.opened ? FIRST_MS : 0);
      this.push(this.session.soonProblems(plan, soon));
      this.goOn(uri, plan, soon.left);
    });
  }

  /** Checks what is left of a plan: its units at once, piece by piece, and what lies between them after a pause. */
  private goOn(uri: string, plan: OpenPlan, left: SoonFindings['left']): void {
    if (left === 'between') this.settle(uri);
    // Each pull says that it wants the rest; it is checked once.
    if (left !== 'units' || this.checking.has(plan)) return;
    this.checking.add(plan);
    this.guard.later('check', () => {
      this.checking.delete(plan);
      if (this.session.files.plans.get(uri) !== plan) return;
      if (this.session.advance(plan, PIECE_MS)) this.tell(this.session.problemsOf(plan));
      else this.goOn(uri, plan, 'units');
    });
  }

  /** Gives findings to a client that is not waiting for them. */
  private tell(problems: PlanProblems): void {
    if (this.pulls) this.connection.languages.diagnostics.refresh();
    else this.push(problems);
  }

  private push({ uri, version, items }: PlanProblems): void {
    void this.connection.sendDiagnostics({ uri, version: version!, diagnostics: [...items] });
  }

  /** Gives all findings of a large plan when its typist pauses. */
  private settle(uri: string): void {
    clearTimeout(this.settling.get(uri));
    this.settling.set(
      uri,
      setTimeout(
        () =>
          this.guard.later('settle', () => {
            this.settling.delete(uri);
            const plan = this.session.files.plans.get(uri);
            if (!plan) return;
            // Made now, so that the pull that follows finds them.
            this.tell(this.session.problemsOf(plan));
          }),
        PAUSE_MS,
      ),
    );
  }

  closed(uri: string): void {
    clearTimeout(this.settling.get(uri));
    this.settling.delete(uri);
    if (!this.pulls) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** After a change of settings, registries or the date: everything is judged anew. */
  worldChanged(): void {
    this.publishWorkspaceFiles();
    if (this.pulls) {
      if (this.canRefresh) this.connection.languages.diagnostics.refresh();
    } else for (const uri of this.session.files.plans.keys()) this.changed(uri);
  }

  async pull(params: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> {
    const { uri } = params.textDocument;
    // Mistakes in settings and registries are pushed: they are found when the folder is read, not by file.
    if (this.session.files.others.has(uri)) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const open = this.session.files.plans.get(uri);
    // A client that can be told to pull again gets what is known at once and the rest later.
    if (open && this.canRefresh) {
      const soon = this.session.soonFindings(open, FIRST_MS);
      if (soon.left !== 'nothing') {
        this.goOn(uri, open, soon.left);
        const { resultId, items } = this.session.soonProblems(open, soon);
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
      }
    }
    const problems = await this.session.problemsAt(uri);
    if (!problems) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { resultId, items } = problems;
    return params.previousResultId === resultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
  }

  async pullWorkspace(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    partial?: (report: WorkspaceDiagnosticReport) => void,
  ): Promise<WorkspaceDiagnosticReport> {
    const known = new Map(params.previousResultIds.map((it) => [it.uri, it.value]));
    const uris = await this.session.planUris(token);
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for (const uri of uris) {
      if (token.isCancellationRequested) break;
      const problems = await this.session.problemsAt(uri);
      // A keystroke must not wait for the rest of the workspace.
      await new Promise((done) => setImmediate(done));
      if (!problems) continue;
      const { version, resultId } = problems;
      items.push(
        known.get(uri) === resultId
          ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId }
          : { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: [...problems.items] },
      );
      if (partial && items.length >= 50) partial({ items: items.splice(0) });
    }
    // A file that is gone keeps no problems.
    for (const uri of known.keys()) {
      if (!uris.includes(uri))
        items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    }
    return { items };
  }

  /** Mistakes in registry and settings files, at their place in those files. */
  private publishWorkspaceFiles(): void {
    const now = new Set<string>();
    for (const folder of this.session.allFolders) {
      for (const { uri, text, problems } of folder.registryProblems) {
        const document = TextDocument.create(uri, 'json', 0, text);
        const diagnostics: Diagnostic[] = problems.map((it) => ({
          range: { start: document.positionAt(it.span.start), end: document.positionAt(it.span.end) },
          severity: it.severity === 'warning' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
          code: it.code,
          source: 'kehoach',
          message: it.message[folder.settings.language],
        }));
        if (diagnostics.length > 0) now.add(uri);
        if (diagnostics.length > 0 || this.pushedFiles.has(uri))
          void this.connection.sendDiagnostics({ uri, diagnostics });
      }
    }
    for (const uri of this.pushedFiles)
      if (!now.has(uri)) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
    this.pushedFiles.clear();
    for (const uri of now) this.pushedFiles.add(uri);
  }
}
