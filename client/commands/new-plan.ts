import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  newPlanChoicesRequest,
  newPlanRequest,
  type NewPlanChoices,
  type NewPlanParams,
  type NewPlanResult,
} from '../../server/protocol';
import { say } from '../messages';
import type { Command } from './command';

/**
 * Begins a plan: asks for province, year and layout, as far as the argument does not say, and opens what the server
 * makes of it as a document that is not saved yet. Gives the document, or nothing when the user gave up.
 */
export const beginPlan: Command = {
  id: 'kehoach.new',
  async run(server, argument) {
    try {
      const wish = readWish(argument) ?? (await ask(server));
      if (!wish) return undefined;
      const { text } = await server.sendRequest<NewPlanResult>(newPlanRequest, wish);
      const document = await vscode.workspace.openTextDocument({ language: 'kehoach', content: text });
      await vscode.window.showTextDocument(document);
      return document;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(say('Không lập được kế hoạch mới: {0}', reason));
      return undefined;
    }
  },
};

function readWish(argument: unknown): NewPlanParams | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { province, year, template } = argument as Record<string, unknown>;
  return typeof province === 'string' && typeof year === 'number' && typeof template === 'string'
    ? { province, year, template }
    : undefined;
}

async function ask(server: BaseLanguageClient): Promise<NewPlanParams | undefined> {
  const choices = await server.sendRequest<NewPlanChoices>(newPlanChoicesRequest, {});
  const province = await vscode.window.showQuickPick(
    choices.provinces.map(({ id, name }) => ({ label: name, id })),
    { title: say('Kế hoạch mới (1/3)'), placeHolder: say('Kế hoạch của tỉnh, thành phố nào?') },
  );
  if (!province) return undefined;
  const year = await vscode.window.showQuickPick(choices.years.map(String), {
    title: say('Kế hoạch mới (2/3)'),
    placeHolder: say('Kế hoạch của năm nào?'),
  });
  if (year === undefined) return undefined;
  const template = await vscode.window.showQuickPick(
    choices.templates.map(({ name, about }) => ({ label: name, detail: about })),
    { title: say('Kế hoạch mới (3/3)'), placeHolder: say('Bảng phụ lục có những cột nào?') },
  );
  return template && { province: province.id, year: Number(year), template: template.label };
}
