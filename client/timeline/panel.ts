import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { timelineRequest, type TimelineParams, type TimelineResult } from '../../server/protocol';
import { writeWhole } from '../commands/write-whole';
import { say } from '../messages';
import { lineIn, nameOf, showLine } from '../views/lines';
import { shellHtml, webviewOptions } from '../views/shell';
import { timelineBody } from './body';
import type { Choice, ToTimeline } from './messages';

export const timelineType = 'kehoach.timeline';

/** Between the last keystroke and a new picture, in milliseconds. */
const PAUSE_MS = 300;

/** The timeline and the workload of one plan beside its editor. */
export class TimelinePanel {
  /** By the address of the plan. */
  private static readonly open = new Map<string, TimelinePanel>();

  private readonly subscriptions: vscode.Disposable[] = [];
  private choice: Choice = { chart: 'timeline', section: null, agency: null };
  private result: TimelineResult | null = null;
  private pause: NodeJS.Timeout | undefined;
  private asked = 0;

  private constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly document: vscode.TextDocument,
    private readonly server: BaseLanguageClient,
    extensionUri: vscode.Uri,
  ) {
    const { webview } = panel;
    const key = document.uri.toString();
    TimelinePanel.open.set(key, this);
    webview.options = webviewOptions(extensionUri);
    panel.title = say('Tiến độ: {0}', nameOf(document.uri));
    this.subscriptions.push(
      panel.onDidDispose(() => {
        TimelinePanel.open.delete(key);
        clearTimeout(this.pause);
        for (const it of this.subscriptions) it.dispose();
      }),
      webview.onDidReceiveMessage((message: unknown) => this.take(message)),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document !== document || event.contentChanges.length === 0) return;
        clearTimeout(this.pause);
        this.pause = setTimeout(() => void this.refresh(), PAUSE_MS);
      }),
      vscode.workspace.onDidCloseTextDocument((closed) => {
        if (closed === document) panel.dispose();
      }),
    );
    webview.html = shellHtml(webview, extensionUri, {
      name: 'timeline',
      title: panel.title,
      data: { uri: key },
      drawsPictures: true,
      body: timelineBody({
        chart: say('Xem'),
        timeline: say('Tiến độ theo tháng, quý'),
        workload: say('Khối lượng việc theo cơ quan'),
        section: say('Phần'),
        agency: say('Cơ quan chủ trì'),
        all: say('Tất cả'),
        picture: panel.title,
      }),
    });
  }

  /** Shows the timeline of a plan, the one that is open already when there is one. */
  static show(
    document: vscode.TextDocument,
    server: BaseLanguageClient,
    extensionUri: vscode.Uri,
  ): TimelinePanel {
    const known = TimelinePanel.open.get(document.uri.toString());
    if (known) {
      known.panel.reveal(undefined, true);
      return known;
    }
    const panel = vscode.window.createWebviewPanel(
      timelineType,
      '',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { ...webviewOptions(extensionUri), retainContextWhenHidden: true },
    );
    return new TimelinePanel(panel, document, server, extensionUri);
  }

  /** Shows the tasks of one lead agency only. */
  showAgency(agency: string): void {
    this.choice = { chart: 'timeline', section: null, agency };
    void this.refresh();
  }

  private take(message: unknown): void {
    if (typeof message !== 'object' || message === null) return;
    const it = message as Record<string, unknown>;
    const line = lineIn(this.document, it['line']);
    if (it['kind'] === 'ready') void this.refresh();
    else if (it['kind'] === 'goTo' && line !== null) void showLine(this.document, line);
    else if (it['kind'] === 'choose') {
      this.choice = readChoice(it['choice']);
      void this.refresh();
    } else if (it['kind'] === 'save' && it['format'] === 'png') this.tell({ kind: 'draw' });
    else if (it['kind'] === 'save' && this.result) void this.save('svg', Buffer.from(this.result.svg));
    else if (it['kind'] === 'drawn' && typeof it['png'] === 'string')
      void this.save('png', Buffer.from(it['png'], 'base64'));
  }

  private async refresh(): Promise<void> {
    const mine = ++this.asked;
    const { choice } = this;
    const params: TimelineParams = {
      uri: this.server.code2ProtocolConverter.asUri(this.document.uri),
      ...choice,
    };
    try {
      const result = await this.server.sendRequest<TimelineResult>(timelineRequest, params);
      if (mine !== this.asked) return;
      this.result = result;
      this.tell({ kind: 'picture', choice, result });
    } catch (error) {
      this.server.outputChannel.appendLine(String(error));
    }
  }

  private async save(ending: 'svg' | 'png', content: Uint8Array): Promise<void> {
    const folder =
      this.document.uri.scheme === 'untitled'
        ? vscode.workspace.workspaceFolders?.[0]?.uri
        : vscode.Uri.joinPath(this.document.uri, '..');
    const name = `${nameOf(this.document.uri).replace(/\.kehoach$/i, '')}-${this.result?.fileName ?? ''}.${ending}`;
    const target = await vscode.window.showSaveDialog({
      ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
      filters: { [ending.toUpperCase()]: [ending] },
      saveLabel: say('Xuất'),
    });
    if (!target) return;
    try {
      await writeWhole(target, content);
      void vscode.window.showInformationMessage(say('Đã xuất hình ra «{0}».', nameOf(target)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(say('Không xuất được hình: {0}', reason));
    }
  }

  private tell(message: ToTimeline): void {
    void this.panel.webview.postMessage(message);
  }
}

function readChoice(value: unknown): Choice {
  const { chart, section, agency } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  return {
    chart: chart === 'workload' ? 'workload' : 'timeline',
    section: typeof section === 'number' && Number.isInteger(section) ? section : null,
    agency: typeof agency === 'string' ? agency : null,
  };
}
