import { PlanTree, type Place } from '../../../grammar/parser';
import { mulberry } from '../../support/random';
import { editKinds, typing, type Edit, type EditKind } from '../content/edits';
import { planText } from '../content/plan-text';
import { statsOf, timedAsync, type Stats } from '../harness';
import type { Measure, Table, Verdict } from '../measure';
import { count, timeCells, timeColumns } from '../report';
import { endOfInserted, ServerClient } from '../server-client';

const OPENINGS = 5;
const REQUESTS = 200;
/** An even number, so that everything typed is taken back. */
const PAUSES = 6;
const WARM_UP = 20;
const SCREEN = 60;
/** No row takes longer than this, in milliseconds, however slow the server is. */
const PATIENCE = 30_000;

const uri = 'file:///ke-hoach/do.kehoach';
const textDocument = { uri };

/** Runs something again and again on a warm server; the times in milliseconds. */
async function often(run: (round: number) => Promise<unknown>): Promise<Stats> {
  const times: number[] = [];
  const start = performance.now();
  for (let round = -WARM_UP; round < REQUESTS; round++) {
    const time = await timedAsync(() => run(round));
    if (round >= 0 || time > PATIENCE / WARM_UP) times.push(time);
    if (performance.now() - start > PATIENCE && times.length > 0) break;
  }
  return statsOf(times);
}

/** Places inside the value of a `Chủ trì` line, all over the file. */
function leadPlaces(text: string): readonly Place[] {
  const random = mulberry(3);
  const lines = text.split('\n');
  const places: Place[] = [];
  while (places.length < REQUESTS + WARM_UP) {
    const line = Math.floor(random() * lines.length);
    const colon = lines[line]!.indexOf('Chủ trì: ');
    if (colon >= 0) places.push({ line, character: colon + 'Chủ trì: Sở '.length });
  }
  return places;
}

/** Types somewhere in the file at one call and takes it back at the next. */
function typist(client: ServerClient, tree: PlanTree, kind: EditKind): () => Promise<void> {
  const edits = typing(tree, kind, 5);
  let undo: (() => Promise<void>) | null = null;
  return async () => {
    if (undo) {
      await undo();
      undo = null;
      return;
    }
    const edit = edits.next().value as Edit;
    const place = tree.placeOf(edit.start);
    undo = () => client.change(uri, place, endOfInserted(place, edit.text), '');
    await client.change(uri, place, place, edit.text);
  };
}

async function measureSize(bundle: string, lines: number): Promise<{ table: Table; verdicts: Verdict[] }> {
  const text = planText({ seed: 1, lines });
  const rows: string[][] = [];
  const verdicts: Verdict[] = [];
  const note = (what: string, stats: Stats, atMost?: number): void => {
    rows.push([what, ...timeCells(stats)]);
    if (atMost !== undefined)
      verdicts.push({ what: `${count(lines)} dòng: ${what}, p95`, value: stats.p95, unit: 'ms', atMost });
  };

  const openings: number[] = [];
  const completions: number[] = [];
  let client = new ServerClient(bundle);
  let problems = 0;
  const start = performance.now();
  for (let opening = 0; opening < OPENINGS; opening++) {
    if (opening > 0) {
      if (performance.now() - start > PATIENCE) break;
      await client.stop();
      client = new ServerClient(bundle);
    }
    await client.initialize();
    const from = performance.now();
    await client.open(uri, text);
    openings.push(performance.now() - from);
    // A large plan is checked piece by piece, and nothing is said in between.
    const complete = await client.complete(uri, Math.max(4000, lines / 10));
    completions.push(complete.at - from);
    problems = complete.problems;
  }
  rows.push(
    ['mở tệp đến chẩn đoán đầu tiên', ...timeCells(statsOf(openings))],
    [`mở tệp đến khi đủ chẩn đoán (${count(problems)})`, ...timeCells(statsOf(completions))],
  );
  verdicts.push({
    what: `${count(lines)} dòng: mở tệp đến khi đủ chẩn đoán, p50`,
    value: statsOf(completions).p50,
    unit: 'ms',
    atMost: 400,
  });

  const tree = PlanTree.parse(text);
  for (const kind of editKinds) {
    const type = typist(client, tree, kind);
    const stats = await often(async () => {
      await type();
      await client.settled(uri);
    });
    note(`${kind.title} đến khi có chẩn đoán`, stats, 10);
  }
  const type = typist(client, tree, editKinds[0]!);
  const pauses: number[] = [];
  for (let round = 0; round < PAUSES; round++) {
    const from = performance.now();
    await type();
    pauses.push((await client.complete(uri)).at - from);
  }
  note('gõ một chữ rồi dừng, đến khi đủ chẩn đoán', statsOf(pauses));

  const places = leadPlaces(text);
  const at = (round: number): Place => places[round + WARM_UP]!;
  const { capabilities } = client;
  if (capabilities.completionProvider) {
    note(
      'gợi ý hoàn thành',
      await often((round) =>
        client.request('textDocument/completion', { textDocument, position: at(round) }),
      ),
      5,
    );
    const afterTyping = await often(async (round) => {
      const place = at(round);
      await client.change(uri, place, place, 'n');
      const end = { line: place.line, character: place.character + 1 };
      await client.request('textDocument/completion', { textDocument, position: end });
      await client.change(uri, place, end, '');
    });
    await client.settled(uri);
    note('gợi ý hoàn thành ngay sau khi gõ', afterTyping);
  }
  if (capabilities.hoverProvider) {
    const hover = await often((round) =>
      client.request('textDocument/hover', { textDocument, position: at(round) }),
    );
    note('thẻ giải thích khi rê chuột', hover, 1);
  }
  if (capabilities.semanticTokensProvider) {
    const tokens = await often((round) => {
      const start = { line: at(round).line, character: 0 };
      const end = { line: start.line + SCREEN, character: 0 };
      return client.request('textDocument/semanticTokens/range', { textDocument, range: { start, end } });
    });
    note(`tô màu ${SCREEN} dòng`, tokens, 1);
  }
  await client.stop();
  return { table: { caption: `${count(lines)} dòng`, columns: ['', ...timeColumns], rows }, verdicts };
}

export const server: Measure = {
  id: 'server',
  title: 'Máy chủ ngôn ngữ, đo từ phía trình soạn thảo',
  about: [
    'Máy chủ chạy như khi dùng thật, trong tiến trình riêng, nói chuyện qua stdio; thời gian tính ở phía máy khách, cả',
    'đường truyền. Gõ phím tính đến khi nhận chẩn đoán của đúng phiên bản vừa gửi, không hoãn; «đủ» là khi mọi quy tắc đã',
    'nói xong, kể cả quy tắc so các mục với nhau, mà tệp lớn thì đợi lúc ngừng gõ.',
  ].join('\n'),
  async run({ sizes, bundles }) {
    const tables: Table[] = [];
    const verdicts: Verdict[] = [];
    for (const lines of sizes) {
      const measured = await measureSize(bundles.server, lines);
      tables.push(measured.table);
      verdicts.push(...measured.verdicts);
    }
    return { tables, verdicts };
  },
};
