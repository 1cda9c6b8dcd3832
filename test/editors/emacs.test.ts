import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDesk, plan, settingsInManual } from './support';

/** What `emacs.el` prints. */
interface Answer {
  readonly findings: readonly { readonly code: string; readonly line: number }[];
  readonly hover: string;
  readonly completed: string;
  readonly fix: string;
  readonly repaired: string;
}

/** Lets Emacs do everything that is asked of it, with the settings of the manual. */
function askEmacs(): Answer {
  const desk = makeDesk();
  try {
    const settings = join(desk.folder, '..', 'init.el');
    writeFileSync(settings, settingsInManual('elisp'));
    const args = ['--batch', '-l', 'test/editors/emacs.el', settings, desk.plan];
    const result = spawnSync('emacs', args, { env: desk.env, encoding: 'utf8', timeout: 60_000 });
    assert.equal(result.status, 0, `${result.error?.message ?? ''}\n${result.stderr}`);
    return JSON.parse(result.stdout) as Answer;
  } finally {
    desk.clear();
  }
}

describe('Emacs, with the settings of the manual', function () {
  this.timeout(70_000);
  let answer: Answer;
  before(() => {
    answer = askEmacs();
  });
  const lineOf = (words: string): number => plan.split('\n').findIndex((it) => it.includes(words));

  it('shows what is wrong, where it is wrong', () => {
    const at = (code: string) => answer.findings.find((it) => it.code === code)?.line;
    assert.equal(at('keyword-misspelt'), lineOf('Chu tri'));
    assert.equal(at('invalid-deadline'), lineOf('Quý V'));
  });

  it('shows what a document is', () => {
    assert.match(answer.hover, /76\/NQ-CP/);
    assert.match(answer.hover, /Chương trình tổng thể/);
  });

  it('proposes and takes an agency', () => {
    assert.equal(answer.completed, '  Phối hợp: Sở Tư pháp');
  });

  it('repairs what is wrong', () => {
    assert.match(answer.fix, /Chủ trì/);
    assert.equal(answer.repaired, '  Chủ trì: Sở Nội vụ');
  });
});
