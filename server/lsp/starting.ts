import type { Connection } from 'vscode-languageserver';
import { fold } from '../../grammar/text';
import { fullName, type Province } from '../agencies';
import {
  judgedRequest,
  newPlanChoicesRequest,
  newPlanRequest,
  type JudgedParams,
  type JudgedResult,
  type NewPlanChoices,
  type NewPlanParams,
  type NewPlanResult,
} from '../protocol';
import { newPlan } from '../starters';
import { findTemplate, tableTemplates } from '../tables';
import type { Guard } from './guard';
import type { Session } from './session';

/** So many years from this one on can be chosen. */
const YEARS = 5;

/** The requests that help to begin a plan, and say on which day one is judged. */
export function serveStarting(connection: Connection, session: Session, guard: Guard): void {
  const there = (): Province[] => {
    const { provinces } = session.allFolders[0]!.world.agencies;
    const today = session.host.today();
    return provinces.data.entries.filter(
      (it) => provinces.on(it.name, today)?.province === it && isThere(it, today),
    );
  };
  const isThere = (it: Province, today: string): boolean =>
    (it.validFrom === null || it.validFrom <= today) && (it.validTo === null || it.validTo >= today);

  connection.onRequest(
    newPlanChoicesRequest,
    guard.request('newPlanChoices', (): NewPlanChoices => {
      const { language } = session.allFolders[0]!.settings;
      const year = Number(session.host.today().slice(0, 4));
      return {
        provinces: there()
          .map((it) => ({ id: it.id, name: fullName(it) }))
          .sort((a, b) => a.name.localeCompare(b.name, 'vi')),
        years: Array.from({ length: YEARS }, (_, at) => year + at),
        templates: tableTemplates.map(({ name, about }) => ({ name, about: about[language] })),
      };
    }),
  );
  connection.onRequest(
    newPlanRequest,
    guard.request('newPlan', (params: NewPlanParams): NewPlanResult => {
      const province = there().find((it) => it.id === params.province);
      const template = findTemplate(params.template);
      if (!province || !template || !Number.isInteger(params.year))
        throw new Error('Không có tỉnh, năm hoặc mẫu bảng này.');
      return {
        text: newPlan({ province, year: params.year, template }),
        fileName: `ke-hoach-${fold(province.name).replace(/[^a-z0-9]+/g, '-')}-${params.year}.kehoach`,
      };
    }),
  );
  connection.onRequest(
    judgedRequest,
    guard.request('judged', async ({ uri }: JudgedParams): Promise<JudgedResult> => {
      const { world } = session.folderOf(uri);
      const plan = (await session.analysisAt(uri))?.plan;
      return { date: world.date ?? plan?.isoDate ?? null, isSet: world.date !== null };
    }),
  );
}
