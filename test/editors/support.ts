import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

/** A plan with a misspelt keyword, an owner to fill in, and a quarter that does not exist. */
export const plan = `Kế hoạch: Cải cách hành chính năm 2025
  Ngày: 16/12/2024
  Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long
  Căn cứ: Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ

Phụ lục: NHIỆM VỤ NĂM 2025
Nhiệm vụ 1: Công bố danh mục thủ tục hành chính
  Chu tri: Sở Nội vụ
  Phối hợp:\u0020
  Sản phẩm: Quyết định
  Thời hạn: Quý V/2025
`;

/** A home folder with a plan in a workspace and the command `kehoach` on the path; nothing of the user's own. */
export interface Desk {
  readonly folder: string;
  readonly plan: string;
  readonly env: NodeJS.ProcessEnv;
  clear(): void;
}

/** Makes a desk; builds the program when that has not been done. */
export function makeDesk(): Desk {
  const program = resolve('dist', 'kehoach.cjs');
  if (!existsSync(program)) execFileSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
  const home = mkdtempSync(join(tmpdir(), 'kehoach-editor-'));
  const folder = join(home, 'ke-hoach');
  const commands = join(home, 'bin');
  mkdirSync(folder);
  mkdirSync(commands);
  symlinkSync(program, join(commands, 'kehoach'));
  const file = join(folder, 'ke-hoach.kehoach');
  writeFileSync(file, plan);
  return {
    folder,
    plan: file,
    env: {
      ...process.env,
      PATH: `${commands}${delimiter}${process.env['PATH']}`,
      HOME: home,
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_DATA_HOME: join(home, 'data'),
      XDG_STATE_HOME: join(home, 'state'),
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_RUNTIME_DIR: home,
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
    },
    clear: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The settings that the manual gives users, in the language that marks the block. */
export function settingsInManual(language: 'lua' | 'elisp' | 'json' | 'xml'): string {
  const page = readFileSync(join('docs', 'trinh-soan-thao.md'), 'utf8');
  const block = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(page);
  if (!block) throw new Error(`The manual has no settings in ${language}.`);
  return block[1]!;
}
