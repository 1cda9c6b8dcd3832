import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { planText } from '../content/plan-text';
import { statsOf, timedAsync } from '../harness';
import type { Measure, Verdict } from '../measure';
import { count, figure, timeCells, timeColumns } from '../report';
import { ServerClient } from '../server-client';

/** One for each commune and province of the country. */
const ALL_PLANS = 3400;
const TASKS = 73;
/** Behind a bar in seconds for all plans stand this many of them. */
const BAR_SECONDS = 15;

/** Writes plans into folders of a hundred, as a province keeps them; gives their size in bytes. */
function writePlans(folder: string, plans: number): number {
  let bytes = 0;
  for (let plan = 0; plan < plans; plan++) {
    const inside = join(folder, `tinh-${Math.floor(plan / 100)}`);
    mkdirSync(inside, { recursive: true });
    const content = Buffer.from(planText({ seed: plan, tasks: TASKS, paragraphs: 10 }));
    bytes += content.length;
    writeFileSync(join(inside, `xa-${plan}.kehoach`), content);
  }
  return bytes;
}

/** Runs the command line to its end; the exit code says whether it could run at all. */
function check(cli: string, folder: string): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(
      process.execPath,
      [cli, 'check', folder, '--format', 'json', '--date', '2025-01-02'],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    child.once('exit', (code) =>
      code === 0 || code === 1 ? done() : failed(new Error(`exit code ${code}`)),
    );
  });
}

/** Completions in an open plan while the server checks every plan of the workspace. */
async function whileChecking(server: string, folder: string): Promise<number[]> {
  const client = new ServerClient(server);
  const uri = 'file:///ke-hoach/do.kehoach';
  const text = planText({ seed: 1, tasks: TASKS });
  const line = text.split('\n').findIndex((it) => it.includes('Chủ trì: '));
  await client.initialize([pathToFileURL(folder).toString()]);
  await client.open(uri, text);
  const times: number[] = [];
  let running = true;
  const all = client.request('kehoach/check', {}).finally(() => (running = false));
  while (running) {
    times.push(
      await timedAsync(() =>
        client.request('textDocument/completion', {
          textDocument: { uri },
          position: { line, character: '  Chủ trì: S'.length },
        }),
      ),
    );
    await new Promise((done) => setTimeout(done, 20));
  }
  await all;
  await client.stop();
  return times;
}

export const workspace: Measure = {
  id: 'workspace',
  title: 'Thư mục nhiều kế hoạch',
  about: [
    `Thư mục các kế hoạch ${TASKS} nhiệm vụ, kiểm tra bằng dòng lệnh trong tiến trình mới: lần đầu, rồi lần hai khi chưa có gì`,
    `thay đổi. Cả nước có ${count(ALL_PLANS)} xã và tỉnh; khi đo ít kế hoạch hơn thì con số cho cả nước là tính theo tỷ lệ. Gợi ý`,
    'hoàn thành đo trong lúc máy chủ đang kiểm tra cả thư mục.',
  ].join('\n'),
  async run({ plans, bundles }) {
    const folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
    try {
      const bytes = writePlans(folder, plans);
      const first = await timedAsync(() => check(bundles.cli, folder));
      const second = await timedAsync(() => check(bundles.cli, folder));
      const completion = statsOf(await whileChecking(bundles.server, folder));
      const forAll = (time: number): number => (time * ALL_PLANS) / plans / 1000;
      const row = (what: string, time: number): string[] => [
        what,
        figure(time / 1000),
        figure(time / plans),
        figure(bytes / 1e6 / (time / 1000)),
        figure(forAll(time)),
      ];
      const full = plans >= ALL_PLANS;
      const verdicts: Verdict[] = [
        {
          what: full ? 'cả nước, lần đầu' : 'cả nước, lần đầu (tính theo tỷ lệ)',
          value: forAll(first),
          unit: 's',
          atMost: BAR_SECONDS,
        },
        { what: 'lần hai so với lần đầu', value: (100 * second) / first, unit: '%', atMost: 10 },
        { what: 'gợi ý hoàn thành trong lúc kiểm tra, p95', value: completion.p95, unit: 'ms', atMost: 50 },
      ];
      return {
        tables: [
          {
            caption: `${count(plans)} kế hoạch, ${figure(bytes / 1e6)} MB, dòng lệnh`,
            columns: ['', 'giây', 'ms mỗi kế hoạch', 'MB/giây', `${count(ALL_PLANS)} kế hoạch (giây)`],
            rows: [row('lần đầu', first), row('lần hai', second)],
          },
          {
            caption: 'Máy chủ đang kiểm tra cả thư mục',
            columns: ['', ...timeColumns],
            rows: [['gợi ý hoàn thành', ...timeCells(completion)]],
          },
        ],
        verdicts,
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
