import { shift } from '../../grammar/text';
import { wordOf } from '../../grammar/tokens';
import type { Unit } from '../../grammar/ast';
import { elementsAt, rowReferredTo, type Element, type PlanView } from '../elements';
import { describeDefinition, hoverAgency } from './agency';
import { hoverCitation } from './citation';
import { hoverDeadline } from './deadline';
import { clipped, dayIn, daysBetween, plain, sayIn, type Hover, type Language, type Say } from './hover';
import { hoverKeyword } from './keyword';
import { hoverRow } from './row';

export type { Hover, Language } from './hover';

/** What is known of the place at an offset of the file; null where there is nothing to say. */
export function hoverAt(view: PlanView, offset: number, language: Language): Hover | null {
  const say = sayIn(language);
  for (const { unit, element } of elementsAt(view, offset)) {
    const markdown = describe(view, unit, element, say);
    if (markdown !== null && markdown !== '')
      return { markdown, span: shift(element.span, view.tree.offsetOf(unit)) };
  }
  return null;
}

function describe(view: PlanView, unit: Unit, element: Element, say: Say): string | null {
  switch (element.kind) {
    case 'keyword':
      return hoverKeyword(view, unit, element.entry, say);
    case 'number':
      return hoverRow(view, unit, say);
    case 'taskReference': {
      const row = rowReferredTo(view.plan, unit, element.reference);
      if (row) return hoverRow(view, row.unit, say);
      const name = `${wordOf(element.reference.level)} ${element.reference.number}`;
      return say(`Kế hoạch không có «${name}».`, `The plan has no «${name}».`);
    }
    case 'agency':
      return hoverAgency(view, element.part, say);
    case 'agencyDefinition': {
      const definition = view.definitions.agencies.find((it) => it.unit === unit);
      return definition ? describeDefinition(view, definition, say) : null;
    }
    case 'citation':
      return hoverCitation(view, element.citation, say);
    case 'deadline':
      return hoverDeadline(view, element.reading, element.part, say);
    case 'day':
      return hoverDay(view, element.iso, say);
    case 'abbreviation':
      return hoverAbbreviation(view, element.short, say);
    case 'comment':
    case 'paragraphNumber':
      return null;
  }
}

function hoverDay({ around }: PlanView, iso: string, say: Say): string {
  const weekdays = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
  const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const weekday = new Date(`${iso}T00:00:00Z`).getUTCDay();
  const ago = daysBetween(iso, around.world.today);
  const distance =
    ago >= 0
      ? say(`cách hôm nay ${ago} ngày`, `${ago} days ago`)
      : say(`còn ${-ago} ngày nữa`, `${-ago} days from now`);
  const judged =
    around.date === null || around.date === iso
      ? say(
          'Hiệu lực của văn bản và cơ quan được xét tại ngày này.',
          'Documents and agencies are judged on this day.',
        )
      : say(
          `Hiệu lực đang được xét tại ngày ${dayIn(around.date, say)} theo thiết lập.`,
          `By the settings everything is judged on ${around.date}.`,
        );
  return `**${say(`${weekdays[weekday]!}, ${dayIn(iso, say)}`, `${days[weekday]!}, ${iso}`)}** (${distance})\n\n${judged}`;
}

function hoverAbbreviation({ plan, tree }: PlanView, short: string, say: Say): string | null {
  const definition = plan.abbreviations.find((it) => it.short === short);
  const agency = definition ? null : plan.agencies.find((it) => it.short?.value.text === short);
  const unit = definition?.unit ?? agency?.unit;
  if (!unit) return null;
  const long = definition?.long ?? agency!.name.value.text;
  const line = tree.lineOf(unit) + 1;
  return `**${plain(short)}**: ${clipped(long, 300)}\n\n${say(`Giải thích ở dòng ${line}.`, `Explained in line ${line}.`)}`;
}
