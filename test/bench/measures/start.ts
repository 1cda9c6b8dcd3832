import { spawnSync } from 'node:child_process';
import { statsOf, timed, timedAsync } from '../harness';
import type { Measure } from '../measure';
import { timeCells, timeColumns } from '../report';
import { ServerClient } from '../server-client';

const RUNS = 12;

export const start: Measure = {
  id: 'start',
  title: 'Khởi động máy chủ ngôn ngữ',
  about: [
    'Từ lúc tạo tiến trình đến khi có trả lời cho `initialize`, mỗi lần một tiến trình mới. Cận dưới là một tiến trình',
    'Node rỗng, mở rồi đóng.',
  ].join('\n'),
  async run({ bundles }) {
    const server: number[] = [];
    const bare: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      let client: ServerClient | null = null;
      server.push(
        await timedAsync(async () => {
          client = new ServerClient(bundles.server);
          await client.initialize();
        }),
      );
      await (client as ServerClient | null)?.stop();
      bare.push(timed(() => spawnSync(process.execPath, ['-e', '0'])));
    }
    return {
      tables: [
        {
          caption: 'Khởi động',
          columns: ['', ...timeColumns],
          rows: [
            ['máy chủ, đến trả lời initialize', ...timeCells(statsOf(server))],
            ['Node rỗng', ...timeCells(statsOf(bare))],
          ],
        },
      ],
      verdicts: [
        { what: 'đến trả lời initialize, p50', value: statsOf(server).p50, unit: 'ms', atMost: 200 },
      ],
    };
  },
};
