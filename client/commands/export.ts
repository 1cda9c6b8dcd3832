import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  exportFormatsRequest,
  exportRequest,
  type ExportFormat,
  type ExportFormatsResult,
  type ExportParams,
  type ExportResult,
} from '../../server/protocol';
import { say } from '../messages';
import { activePlan, type Command } from './command';
import { writeWhole } from './write-whole';

/**
 * Lays out the annex of a plan as a file and saves it where the user says.
 *
 * What is missing in the argument is asked for: the plan is the one of the menu or of the active editor,
 * the format is picked from those the server knows, the place from a save dialog. Nothing is overwritten
 * without a question. Gives the place of the file, or nothing when the user gave up.
 */
export const exportAnnex: Command = {
  id: 'kehoach.export',
  async run(server, argument) {
    const wanted = readWanted(argument);
    const plan = wanted.plan ?? activePlan();
    if (!plan) {
      void vscode.window.showWarningMessage(say('Hãy mở kế hoạch (tệp .kehoach) cần xuất phụ lục.'));
      return undefined;
    }
    try {
      const format = await chooseFormat(server, wanted.format);
      if (!format) return undefined;
      const made = await layOut(server, plan, format);
      if (!made) return undefined;
      const target = wanted.target
        ? await mayWrite(wanted.target)
        : await choosePlace(plan, format, made.fileName);
      if (!target) return undefined;
      await writeWhole(target, Buffer.from(made.content, 'base64'));
      // Not awaited: the notification stays for as long as the user likes.
      void announce(target, made.warnings);
      return target;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(say('Không xuất được phụ lục: {0}', reason));
      return undefined;
    }
  },
};

interface Wanted {
  readonly plan?: vscode.Uri;
  readonly format?: string;
  readonly target?: vscode.Uri;
}

/** A menu of the explorer hands over the file; a key binding or a test `{ uri, format, target }`. */
function readWanted(argument: unknown): Wanted {
  if (argument instanceof vscode.Uri) return { plan: argument };
  if (typeof argument !== 'object' || argument === null) return {};
  const { uri, format, target } = argument as Record<string, unknown>;
  return {
    ...(uri instanceof vscode.Uri && { plan: uri }),
    ...(typeof format === 'string' && { format }),
    ...(target instanceof vscode.Uri && { target }),
  };
}

async function chooseFormat(
  server: BaseLanguageClient,
  wanted: string | undefined,
): Promise<ExportFormat | undefined> {
  const { formats } = await server.sendRequest<ExportFormatsResult>(exportFormatsRequest, {});
  if (wanted !== undefined) {
    const known = formats.find((it) => it.id === wanted);
    if (!known) throw new Error(say('không có định dạng «{0}»', wanted));
    return known;
  }
  const picked = await vscode.window.showQuickPick(
    formats.map((format) => ({ label: format.title, description: `.${format.extension}`, format })),
    { placeHolder: say('Xuất phụ lục ra tệp loại nào?') },
  );
  return picked?.format;
}

/** The file as the server lays it out; nothing when the user pressed cancel. */
async function layOut(
  server: BaseLanguageClient,
  plan: vscode.Uri,
  format: ExportFormat,
): Promise<ExportResult | undefined> {
  const params: ExportParams = { uri: server.code2ProtocolConverter.asUri(plan), format: format.id };
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: say('Đang lập phụ lục ({0})…', format.title),
      cancellable: true,
    },
    async (_progress, token) => {
      try {
        const made = await server.sendRequest<ExportResult>(exportRequest, params, token);
        return token.isCancellationRequested ? undefined : made;
      } catch (error) {
        if (token.isCancellationRequested) return undefined;
        throw error;
      }
    },
  );
}

function choosePlace(
  plan: vscode.Uri,
  format: ExportFormat,
  fileName: string,
): Thenable<vscode.Uri | undefined> {
  const folder =
    plan.scheme === 'untitled'
      ? vscode.workspace.workspaceFolders?.[0]?.uri
      : vscode.Uri.joinPath(plan, '..');
  // The dialog itself asks before it gives out the name of a file that exists.
  return vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, fileName) }),
    filters: { [format.title]: [format.extension] },
    saveLabel: say('Xuất'),
    title: say('Xuất phụ lục'),
  });
}

/** The place, when it is free or the user agrees to replace the file that is there. */
async function mayWrite(target: vscode.Uri): Promise<vscode.Uri | undefined> {
  const taken = await vscode.workspace.fs.stat(target).then(
    () => true,
    () => false,
  );
  if (!taken) return target;
  const replace = say('Thay thế');
  const answer = await vscode.window.showWarningMessage(
    say('Tệp «{0}» đã có. Thay thế tệp này?', nameOf(target)),
    { modal: true },
    replace,
  );
  return answer === replace ? target : undefined;
}

async function announce(target: vscode.Uri, warnings: readonly string[]): Promise<void> {
  const open = say('Mở tệp');
  const reveal = say('Hiện trong thư mục');
  const done = say('Đã xuất phụ lục ra «{0}».', nameOf(target));
  const answer =
    warnings.length > 0
      ? await vscode.window.showWarningMessage([done, ...warnings].join(' '), open, reveal)
      : await vscode.window.showInformationMessage(done, open, reveal);

  // Only a VS Code on the user's own machine can hand a file to Word or to the file manager.
  const onOwnMachine = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  if (answer === open && onOwnMachine) await vscode.env.openExternal(target);
  else if (answer === open) await vscode.commands.executeCommand('vscode.open', target);
  else if (answer === reveal)
    await vscode.commands.executeCommand(onOwnMachine ? 'revealFileInOS' : 'revealInExplorer', target);
}

const nameOf = (file: vscode.Uri) => file.path.slice(file.path.lastIndexOf('/') + 1);
