import { strict as assert } from 'node:assert';
import type { Unit } from '../../grammar/ast';
import { unitsIn, type PlanView } from '../../server/elements';
import { inlayHintsIn } from '../../server/hints';
import { hoverAt } from '../../server/hovers';
import { tokensOf } from '../../server/highlighting';
import { subjectAt } from '../../server/navigation';
import { selectionsAt } from '../../server/structure';
import { viewOfText } from './support';

const TASKS = 10_000;

function largePlan(): string {
  const lines = [
    'Kế hoạch: Cải cách hành chính năm 2025',
    'Viết tắt: CCHC = cải cách hành chính',
    'Phụ lục: NHIỆM VỤ',
  ];
  for (let task = 1; task <= TASKS; task++) {
    if (task % 50 === 1) lines.push(`Phần ${Math.ceil(task / 50)}: PHẦN`);
    lines.push(
      `Nhiệm vụ ${task}: Triển khai công tác CCHC lần ${task} theo Nghị quyết số 76/NQ-CP`,
      `  Chủ trì: Sở Nội vụ; Phòng ${task}`,
      '  Phối hợp: Các sở, ban, ngành tỉnh; UBND cấp huyện, cấp xã',
      `  Thời hạn: Quý ${['I', 'II', 'III', 'IV'][task % 4]!}/2025`,
      ...(task > 1 ? [`  Sau: nhiệm vụ ${task - 1}`] : []),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** A view that counts the texts read and the units whose place in the file is asked for. */
function counting(view: PlanView): { view: PlanView; work: { texts: number; places: number } } {
  const work = { texts: 0, places: 0 };
  const { read } = view.around;
  const counted = <T>(reader: (text: string) => T) => {
    return (text: string): T => {
      work.texts++;
      return reader(text);
    };
  };
  const tree = Object.create(view.tree, {
    offsetOf: {
      value: (unit: Unit) => {
        work.places++;
        return view.tree.offsetOf(unit);
      },
    },
  }) as PlanView['tree'];
  const around = {
    ...view.around,
    read: {
      agencies: counted(read.agencies),
      citations: counted(read.citations),
      deadline: counted(read.deadline),
      targets: counted(read.targets),
    },
  };
  return { view: { ...view, tree, around }, work };
}

describe(`in a plan of ${TASKS} tasks`, () => {
  const text = largePlan();
  const whole = viewOfText(text);
  const middle = text.indexOf(`Nhiệm vụ ${TASKS / 2}:`);

  const places: readonly (readonly [name: string, piece: string])[] = [
    ['a number', `${TASKS / 2}: Triển`],
    ['a keyword', 'Chủ trì'],
    ['an agency', 'Nội vụ'],
    ['a deadline', '/2025'],
    ['an abbreviation', 'CHC'],
    ['a citation', '76/NQ'],
  ];
  for (const [name, piece] of places) {
    it(`hover, definition and selection on ${name} read the texts of one task`, () => {
      const offset = text.indexOf(piece, middle) + 1;
      const { view, work } = counting(whole);
      assert.ok(hoverAt(view, offset, 'vi'));
      subjectAt(view, offset);
      selectionsAt(view, offset);
      assert.ok(work.texts <= 20, `${work.texts} texts`);
      assert.ok(work.places <= 20, `${work.places} places`);
    });
  }

  it('tokens and hints of a screen read the texts of a screen', () => {
    const end = text.indexOf(`Nhiệm vụ ${TASKS / 2 + 10}:`);
    const { view, work } = counting(whole);
    const units = [...unitsIn(view.tree, { start: middle, end })];
    assert.ok(units.length <= 12);
    assert.ok(units.flatMap((it) => tokensOf(it, view)).length > 100);
    assert.equal(
      inlayHintsIn(view, { start: middle, end: end - 1 }, { deadlines: true, numbers: true }).length,
      10,
    );
    assert.ok(work.texts <= 80, `${work.texts} texts`);
    assert.ok(work.places <= 60, `${work.places} places`);
  });
});
