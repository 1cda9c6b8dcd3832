import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { previewRequest, type PreviewParams, type PreviewResult } from '../../server/protocol';
import { say } from '../messages';
import { lineIn, nameOf, showLine } from '../views/lines';
import { shellHtml, webviewOptions } from '../views/shell';
import type { ToPage } from './messages';
import { pageBody } from './page-body';

export const previewType = 'kehoach.preview';

/** How long a page that a half typed line has torn is kept back, in milliseconds. */
const HOLD_MS = 1500;

/** How long after one side scrolled the other's scrolling is taken for its echo, in milliseconds. */
const ECHO_MS = 250;

/** The printed page of one plan beside its editor. */
export class PreviewPanel {
  /** By the address of the plan. */
  private static readonly open = new Map<string, PreviewPanel>();

  private readonly subscriptions: vscode.Disposable[] = [];
  /** The page that the web view shows, by the server's name of it. */
  private known: string | null = null;
  private isReady = false;
  private isAsking = false;
  private isStale = false;
  private mayHold = false;
  private holding: NodeJS.Timeout | undefined;
  private quietUntil = 0;

  private constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly document: vscode.TextDocument,
    private readonly server: BaseLanguageClient,
    extensionUri: vscode.Uri,
  ) {
    const { webview } = panel;
    const key = document.uri.toString();
    PreviewPanel.open.set(key, this);
    webview.options = webviewOptions(extensionUri);
    panel.title = say('Bản in: {0}', nameOf(document.uri));
    this.subscriptions.push(
      panel.onDidDispose(() => {
        PreviewPanel.open.delete(key);
        clearTimeout(this.holding);
        for (const it of this.subscriptions) it.dispose();
      }),
      webview.onDidReceiveMessage((message: unknown) => this.take(message)),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document !== document || event.contentChanges.length === 0) return;
        this.mayHold = true;
        void this.refresh();
      }),
      vscode.workspace.onDidCloseTextDocument((closed) => {
        if (closed === document) panel.dispose();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        if (textEditor.document === document) this.showCaret(textEditor, kind !== undefined);
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
        const first = visibleRanges[0];
        if (textEditor.document !== document || !first || Date.now() < this.quietUntil) return;
        this.quietUntil = Date.now() + ECHO_MS;
        this.tell({ kind: 'scroll', line: first.start.line });
      }),
    );
    webview.html = shellHtml(webview, extensionUri, {
      name: 'preview',
      title: panel.title,
      data: { uri: key },
      body: pageBody(panel.title, say('Đang gõ dở một dòng: giữ trang trước')),
    });
  }

  /** Shows the page of a plan, the one that is open already when there is one. */
  static show(
    document: vscode.TextDocument,
    server: BaseLanguageClient,
    extensionUri: vscode.Uri,
  ): PreviewPanel {
    const known = PreviewPanel.open.get(document.uri.toString());
    if (known) {
      known.panel.reveal(undefined, true);
      return known;
    }
    const panel = vscode.window.createWebviewPanel(
      previewType,
      '',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { ...webviewOptions(extensionUri), retainContextWhenHidden: true, enableFindWidget: true },
    );
    return new PreviewPanel(panel, document, server, extensionUri);
  }

  /** Takes over a panel that VS Code kept from the last time. */
  static adopt(
    panel: vscode.WebviewPanel,
    document: vscode.TextDocument,
    server: BaseLanguageClient,
    extensionUri: vscode.Uri,
  ): void {
    new PreviewPanel(panel, document, server, extensionUri);
  }

  private take(message: unknown): void {
    if (typeof message !== 'object' || message === null) return;
    const { kind, line: given } = message as { kind?: unknown; line?: unknown };
    const line = lineIn(this.document, given);
    if (kind === 'ready') {
      this.isReady = true;
      this.known = null;
      void this.refresh();
    } else if (kind === 'goTo' && line !== null) void showLine(this.document, line);
    else if (kind === 'scrolled' && line !== null) {
      this.quietUntil = Date.now() + ECHO_MS;
      for (const editor of vscode.window.visibleTextEditors) {
        if (editor.document === this.document)
          editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
      }
    }
  }

  /** Asks for what changed; one question at a time, and once more when something changed meanwhile. */
  private async refresh(): Promise<void> {
    if (!this.isReady) return;
    this.isStale = true;
    if (this.isAsking) return;
    this.isAsking = true;
    const isFirst = this.known === null;
    try {
      while (this.isStale) {
        this.isStale = false;
        const params: PreviewParams = {
          uri: this.server.code2ProtocolConverter.asUri(this.document.uri),
          known: this.known,
          mayHold: this.mayHold,
        };
        const result = await this.server.sendRequest<PreviewResult>(previewRequest, params);
        this.known = result.name;
        clearTimeout(this.holding);
        if (result.isHeld) this.holding = setTimeout(() => this.letGo(), HOLD_MS);
        this.tell({ kind: 'page', result });
      }
      const editor = vscode.window.visibleTextEditors.find((it) => it.document === this.document);
      if (editor) this.showCaret(editor, isFirst);
    } catch (error) {
      // The page stays as it is; the next keystroke asks again.
      this.known = null;
      this.server.outputChannel.appendLine(String(error));
    } finally {
      this.isAsking = false;
    }
  }

  private letGo(): void {
    this.mayHold = false;
    void this.refresh();
  }

  private showCaret(editor: vscode.TextEditor, reveal: boolean): void {
    this.tell({ kind: 'caret', line: editor.selection.active.line, reveal });
  }

  private tell(message: ToPage): void {
    if (this.isReady) void this.panel.webview.postMessage(message);
  }
}
