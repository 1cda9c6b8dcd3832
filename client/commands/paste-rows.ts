import * as vscode from 'vscode';
import { pasteRowsRequest, type PasteRowsParams, type PasteRowsResult } from '../../server/protocol';
import { say } from '../messages';
import type { Command } from './command';

/**
 * Makes tasks of the rows of a table that was copied in Word or Excel. A command of its own: an ordinary paste stays
 * what it is.
 */
export const pasteRows: Command = {
  id: 'kehoach.pasteRows',
  async run(server) {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== 'kehoach') {
      void vscode.window.showWarningMessage(say('Hãy mở kế hoạch (tệp .kehoach) cần dán vào.'));
      return;
    }
    const { document, selection } = editor;
    const params: PasteRowsParams = {
      uri: server.code2ProtocolConverter.asUri(document.uri),
      version: document.version,
      position: server.code2ProtocolConverter.asPosition(selection.active),
      text: await vscode.env.clipboard.readText(),
    };
    const { edits, refusal, tasks, sections } = await server.sendRequest<PasteRowsResult>(
      pasteRowsRequest,
      params,
    );
    if (refusal !== null) {
      void vscode.window.showWarningMessage(refusal);
      return;
    }
    // What was worked out for an older text is not put into a newer one.
    if (document.version !== params.version) return;
    const done = await editor.edit((builder) => {
      for (const { range, newText } of edits)
        builder.replace(server.protocol2CodeConverter.asRange(range), newText);
    });
    if (done)
      void vscode.window.setStatusBarMessage(
        sections > 0
          ? say('Đã dán {0} nhiệm vụ trong {1} phần.', tasks, sections)
          : say('Đã dán {0} nhiệm vụ.', tasks),
        5000,
      );
  },
};
