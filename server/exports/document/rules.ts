import { fontStyleOf, textWidth, wrapLine, type FontStyle } from '../fonts';
import type { Block, ParagraphBlock, RuleBlock } from './blocks';
import { mmToPoints } from './page';
import { allStyles, type ParagraphStyleId } from './styles';

const pointsToMm = (points: number): number => (points * 25.4) / 72;

/** Of the text above: a third to a half below issuer, subject and the line of an annex (ô 2, ô 5a), all of the motto (ô 1). */
export const RULE_SHARE = { usual: 0.4, motto: 1 } as const;

/** No rule is shorter, in millimetres. */
const SHORTEST_MM = 10;

/** Letters of another program may be a little wider than the table of widths says, in millimetres. */
const SLACK_MM = 1.5;

/**
 * A centred text in lines of about the same length, so that no single word is left for the last of them, and the
 * rule below it, as long as this share of its last line. The text itself gets no line breaks.
 */
export function centered(
  style: ParagraphStyleId,
  text: string,
  containerMm: number,
  ruleShare: number | null = null,
): Block[] {
  const { size, bold, italic, caps } = allStyles[style];
  const shown = caps ? text.toUpperCase() : text;
  const font = fontStyleOf(bold === true, italic === true);
  const { widthMm, lastLineMm } = balanced(shown, font, size, containerMm);
  const insetMm = Math.max(0, (containerMm - widthMm) / 2 - SLACK_MM);
  const paragraph: ParagraphBlock = {
    kind: 'paragraph',
    style,
    runs: [{ text }],
    ...(insetMm > 0 && { insetMm }),
  };
  if (ruleShare === null) return [paragraph];
  const rule: RuleBlock = {
    kind: 'rule',
    lengthMm: Math.min(containerMm, Math.max(SHORTEST_MM, lastLineMm * ruleShare)),
    containerMm,
  };
  return [paragraph, rule];
}

/**
 * The least width that takes no more lines than the whole width does and tears no number at its hyphen
 * (`2600/QĐ-UBND`); a text of one line keeps it all.
 */
function balanced(
  text: string,
  font: FontStyle,
  size: number,
  containerMm: number,
): { widthMm: number; lastLineMm: number } {
  const linesAt = (mm: number): string[] => wrapLine(text, font, size, mmToPoints(mm));
  const count = linesAt(containerMm).length;
  let [low, widthMm] = [containerMm / 2, containerMm];
  while (count > 1 && widthMm - low > 0.5) {
    const middle = (low + widthMm) / 2;
    if (linesAt(middle).length > count) low = middle;
    else widthMm = middle;
  }
  while (widthMm < containerMm && linesAt(widthMm).some((it) => it.endsWith('-')))
    widthMm = Math.min(containerMm, widthMm + 1);
  return { widthMm, lastLineMm: pointsToMm(textWidth(linesAt(widthMm).at(-1)!, font, size)) };
}
