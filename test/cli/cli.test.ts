import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { run, type CliHost } from '../../server/cli/index';
import type { CheckedDiagnostic } from '../../server/cli/checked-file';
import { memoryHost } from '../support/lsp-client';

/** A disk of texts below `/w`, and what was printed. */
function cli(files: Record<string, string>, cached = new Map<string, string>()) {
  const byUri = Object.fromEntries(Object.entries(files).map(([path, text]) => [`file:///w/${path}`, text]));
  const printed = { out: '', err: '' };
  const written = new Map<string, Uint8Array>();
  const isFolder = (path: string): boolean =>
    Object.keys(byUri).some((it) => it.startsWith(`file://${path}/`));
  const host: CliHost = {
    ...memoryHost(byUri),
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    interactive: false,
    cache: {
      program: '1',
      read: (name) => Promise.resolve(cached.get(name) ?? null),
      write: (name, text) => Promise.resolve(void cached.set(name, text)),
    },
    resolve: (path) => posix.resolve('/w', path),
    kindOf: (path) =>
      Promise.resolve(
        `file://${path}` in byUri || written.has(path) ? 'file' : isFolder(path) ? 'folder' : 'missing',
      ),
    write: (path, bytes) => Promise.resolve(void written.set(path, bytes)),
    uriOf: (path) => `file://${path}`,
    shown: (uri) => uri.replace('file:///w/', ''),
    rootOf: () => Promise.resolve('/w'),
    serve: () => Promise.resolve(),
  };
  return { printed, written, run: (...args: string[]) => run(args, host, '1.2.3') };
}

const clean =
  'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Ban hành kế hoạch\n  Chủ trì: Sở Nội vụ\n  Thời hạn: Quý I/2025\n';
const wrong = clean.replace('Quý I/2025', '31/4/2025').replace('Chủ trì:', 'Chu tri:');

describe('command line', () => {
  it('exits with 0 on a clean plan, 1 on findings, 2 when it cannot run', async () => {
    const { run: kehoach, printed } = cli({ 'a.kehoach': clean, 'b.kehoach': wrong });
    assert.equal(await kehoach('check', 'a.kehoach'), 0);
    assert.match(printed.out, /không có vấn đề nào/);
    assert.equal(await kehoach('check', 'b.kehoach'), 1);
    assert.match(printed.out, /b\.kehoach:6:13: lỗi: .*\[invalid-deadline\]/);
    assert.equal(await kehoach('check', '.'), 1);
    for (const bad of [
      ['check', 'c.kehoach'],
      ['check'],
      ['no-such'],
      ['check', 'a.kehoach', '--format', 'xml'],
      ['check', 'a.kehoach', '--date', '2025-02-30'],
      [],
    ])
      assert.equal(await kehoach(...bad), 2, bad.join(' '));
  });

  it('prints diagnostics as one JSON array', async () => {
    const { run: kehoach, printed } = cli({ 'b.kehoach': wrong });
    await kehoach('check', 'b.kehoach', '--format', 'json');
    const list = JSON.parse(printed.out) as CheckedDiagnostic[];
    const date = list.find((it) => it.code === 'invalid-deadline')!;
    assert.deepEqual(date.range, { start: { line: 5, character: 12 }, end: { line: 5, character: 21 } });
    assert.equal(date.file, 'b.kehoach');
    assert.equal(date.severity, 'error');
    assert.ok(date.fixes.length > 0);
  });

  it('prints SARIF with rules and fixes', async () => {
    const { run: kehoach, printed } = cli({ 'b.kehoach': wrong });
    await kehoach('check', 'b.kehoach', '--format', 'sarif');
    const { version, runs } = JSON.parse(printed.out) as {
      version: string;
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: { ruleId: string; fixes?: unknown[] }[];
      }[];
    };
    assert.equal(version, '2.1.0');
    const ids = runs[0]!.tool.driver.rules.map((it) => it.id);
    assert.ok(runs[0]!.results.every((it) => ids.includes(it.ruleId)));
    assert.ok(runs[0]!.results.some((it) => it.fixes));
  });

  it('remembers what it found in many plans, by their content', async () => {
    const cached = new Map<string, string>();
    const files = Object.fromEntries(
      Array.from({ length: 45 }, (_, at) => [`p${at}.kehoach`, at % 2 ? clean : `${wrong}# ${at}\n`]),
    );
    const first = cli(files, cached);
    assert.equal(await first.run('check', '.', '--format', 'json'), 1);
    assert.equal(cached.size, 1);
    const second = cli(files, cached);
    await second.run('check', '.', '--format', 'json');
    assert.equal(second.printed.out, first.printed.out);
    // What was kept is used: a changed memory shows.
    for (const [name, text] of cached)
      cached.set(name, text.replaceAll('invalid-deadline', 'from-the-cache'));
    const third = cli(files, cached);
    await third.run('check', '.', '--format', 'json');
    assert.match(third.printed.out, /from-the-cache/);
    const fresh = cli(files, cached);
    await fresh.run('check', '.', '--format', 'json', '--no-cache');
    assert.equal(fresh.printed.out, first.printed.out);
  });

  it('speaks English when asked', async () => {
    const { run: kehoach, printed } = cli({ 'b.kehoach': wrong });
    await kehoach('check', 'b.kehoach', '--lang', 'en');
    assert.match(printed.out, /error: .*April|error: .*4/);
  });

  it('exports, and never over a file that it was not told to write', async () => {
    const { run: kehoach, written, printed } = cli({ 'a.kehoach': clean });
    assert.equal(await kehoach('export', 'a.kehoach', '--to', 'json'), 0);
    const data = JSON.parse(new TextDecoder().decode(written.get('/w/a.json'))) as {
      annexes: { tasks: { lead: string[]; deadline: { intervals: unknown[] } }[] }[];
    };
    assert.deepEqual(data.annexes[0]!.tasks[0]!.lead, ['Sở Nội vụ']);
    assert.deepEqual(data.annexes[0]!.tasks[0]!.deadline.intervals, [
      { from: '2025-01-01', to: '2025-03-31' },
    ]);
    assert.equal(await kehoach('export', 'a.kehoach', '--to', 'json'), 2);
    assert.match(printed.err, /--force/);
    assert.equal(await kehoach('export', 'a.kehoach', '--to', 'json', '-o', 'out.json'), 0);
    assert.equal(await kehoach('export', 'a.kehoach', '--to', 'nothing'), 2);
  });

  it('fixes what is safe to fix', async () => {
    const { run: kehoach, written } = cli({ 'b.kehoach': wrong });
    assert.equal(await kehoach('fix', 'b.kehoach', '--dry-run'), 0);
    assert.equal(written.size, 0);
    await kehoach('fix', 'b.kehoach');
    const text = new TextDecoder().decode(written.get('/w/b.kehoach'));
    assert.equal(text, wrong.replace('Chu tri:', 'Chủ trì:'));
  });

  it('reads the settings of the folder, and says what is wrong with them', async () => {
    const { run: kehoach, printed } = cli({
      'b.kehoach': wrong,
      '.kehoach.json':
        '{ "rules": { "invalid-deadline": "off", "keyword-misspelt": "hint", "nonsense": "off" } }',
    });
    assert.equal(await kehoach('check', 'b.kehoach'), 0);
    assert.match(printed.err, /nonsense/);
  });

  it('lists the rules', async () => {
    const { run: kehoach, printed } = cli({});
    assert.equal(await kehoach('rules'), 0);
    assert.match(printed.out, /missing-owner +error/);
    assert.equal(await kehoach('--version'), 0);
  });

  it('finds the samples as they are known', async () => {
    const text = readFileSync('samples/plans/vinh-long-2025.kehoach', 'utf8');
    const { run: kehoach, printed } = cli({ 'v.kehoach': text });
    await kehoach('check', 'v.kehoach', '--format', 'json');
    const list = JSON.parse(printed.out) as CheckedDiagnostic[];
    assert.ok(
      !list.some((it) =>
        ['missing-owner', 'invalid-deadline', 'stray-text', 'missing-value'].includes(it.code),
      ),
    );
  });

  it('makes a registry of a table, which then holds for the plans', async () => {
    const table =
      '\ufeffSTT;Số, ký hiệu;Ngày ban hành;Trích yếu\n1;2617/QĐ-UBND;30/9/2021;Ban hành Kế hoạch\n2;hai mươi;;Sai số\n';
    const plan =
      'Kế hoạch: Cải cách hành chính năm 2025 của tỉnh Vĩnh Long\n  Ngày: 16/12/2024\n  Căn cứ: Quyết định số 2617/QĐ-UBND ngày 30 tháng 9 năm 2021 của Ủy ban nhân dân tỉnh ban hành Kế hoạch\n';
    const first = cli({ 'so.csv': table, 'a.kehoach': plan });
    const issuer = 'Ủy ban nhân dân tỉnh Vĩnh Long';
    const made = await first.run('registry', 'so.csv', '-o', '.kehoach/so.json', '--issuer', issuer);
    // One row has no number that can be read; the others are taken.
    assert.equal(made, 1);
    assert.match(first.printed.err, /«hai mươi» không phải số, ký hiệu/);
    assert.match(first.printed.err, /Đã ghi \.kehoach\/so\.json\n2 văn bản, 1 chỗ cần xem lại\./);
    await first.run('check', 'a.kehoach');
    assert.match(first.printed.out, /cited-document-not-found/);

    const registry = new TextDecoder().decode(first.written.get('/w/.kehoach/so.json')!);
    const then = cli({ 'a.kehoach': plan, '.kehoach/so.json': registry });
    await then.run('check', 'a.kehoach');
    assert.doesNotMatch(then.printed.out, /cited-document-not-found/);
  });

  it('writes a registry to the screen, over no file of the user, and says how to save a spreadsheet', async () => {
    const { run: kehoach, printed } = cli({
      'so.tsv': 'Số hiệu\tNgày\n1/QĐ-UBND\t2021-09-30\n',
      'cu.json': '{}',
      'trong.csv': 'Số hiệu\n',
    });
    assert.equal(await kehoach('registry', 'so.tsv'), 0);
    assert.deepEqual(JSON.parse(printed.out), {
      documents: [{ number: '1/QĐ-UBND', issued: '2021-09-30' }],
    });
    for (const [args, says] of [
      [['so.tsv', '-o', 'cu.json'], /«cu\.json» đã có; thêm --force/],
      [['so.xlsx'], /Lưu thành \(Save As\) › «CSV UTF-8/],
      [['khong.csv'], /không có tệp «khong\.csv»/],
      [['trong.csv'], /không có văn bản nào/],
      [[], /cần tên đúng một tệp/],
      [['so.tsv', 'trong.csv'], /cần tên đúng một tệp/],
    ] as const) {
      assert.equal(await kehoach('registry', ...args), 2);
      assert.match(printed.err, says);
    }
    assert.equal(await kehoach('registry', 'so.tsv', '-o', 'cu.json', '--force'), 0);
  });
});
