import { PlanTree } from '../../../grammar/parser';
import { editKinds, typing, type EditKind } from '../content/edits';
import { planText } from '../content/plan-text';
import type { Measure, Verdict } from '../measure';
import { count, figure } from '../report';
import { endOfInserted, ServerClient, type Memory } from '../server-client';

const EDITS = 10_000;
/** Edits of one burst of typing, after which diagnostics are waited for. */
const BURST = 10;

const uri = 'file:///ke-hoach/do.kehoach';
const megabytes = (bytes: number): number => bytes / 2 ** 20;

export const memory: Measure = {
  id: 'memory',
  title: 'Bộ nhớ của máy chủ',
  about: [
    `Sau khi mở tệp và có chẩn đoán, rồi sau ${count(EDITS)} lần sửa (gõ vào và gõ lại như cũ, từng chùm ${BURST} lần); mỗi lần`,
    'đo sau khi gom rác. «Vùng nhớ» là heap của V8 và vùng đệm ngoài heap, «cả tiến trình» là bộ nhớ thường trú.',
  ].join('\n'),
  async run({ sizes, bundles }) {
    const rows: string[][] = [];
    const verdicts: Verdict[] = [];
    for (const lines of sizes) {
      const text = planText({ seed: 1, lines });
      const tree = PlanTree.parse(text);
      const client = new ServerClient(bundles.server, true);
      await client.initialize();
      const empty = await client.memory();
      await client.open(uri, text);
      // A large plan is checked piece by piece, and nothing is said in between.
      await client.complete(uri, Math.max(4000, lines / 10));
      const opened = await client.memory();
      await edit(client, tree, EDITS);
      await client.complete(uri);
      const edited = await client.memory();
      await client.stop();
      const growth = (100 * (edited.heap - opened.heap)) / opened.heap;
      const cells = (it: Memory): string[] => [figure(megabytes(it.heap)), figure(megabytes(it.resident))];
      rows.push([
        `${count(lines)} dòng`,
        ...cells(empty),
        ...cells(opened),
        ...cells(edited),
        figure(growth),
      ]);
      verdicts.push(
        {
          what: `${count(lines)} dòng: cả tiến trình khi mở tệp`,
          value: megabytes(opened.resident),
          unit: 'MB',
          atMost: 200,
        },
        {
          what: `${count(lines)} dòng: vùng nhớ tăng sau ${count(EDITS)} lần sửa`,
          value: growth,
          unit: '%',
          atMost: 5,
        },
      );
    }
    const pair = (when: string): string[] => [`vùng nhớ ${when} (MB)`, `cả tiến trình ${when} (MB)`];
    const columns = ['', ...pair('chưa mở tệp'), ...pair('mở tệp'), ...pair('sau khi sửa'), 'tăng (%)'];
    return { tables: [{ caption: 'Bộ nhớ', columns, rows }], verdicts };
  },
};

async function edit(client: ServerClient, tree: PlanTree, edits: number): Promise<void> {
  const kinds = editKinds.map((kind: EditKind) => typing(tree, kind, 23));
  for (let done = 0; done < edits; done += 2) {
    const { start, text } = kinds[(done / 2) % kinds.length]!.next().value!;
    const place = tree.placeOf(start);
    await client.change(uri, place, place, text);
    await client.change(uri, place, endOfInserted(place, text), '');
    if (done % BURST === 0) await client.settled(uri);
  }
  await client.settled(uri);
}
