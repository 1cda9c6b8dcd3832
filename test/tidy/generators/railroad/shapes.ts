/** A drawn piece of a syntax diagram. The line runs through it at its baseline, from its left to its right edge. */
export interface Shape {
  readonly width: number;
  /** Space above the baseline. */
  readonly up: number;
  /** Space below the baseline. */
  readonly down: number;
  /** SVG with the left end of the baseline at a place. */
  draw(x: number, y: number): string;
}

const LETTER_WIDTH = 7.4;
const BOX = 13;
const ARC = 8;
const GAP = 10;
const ROW = 8;

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const path = (d: string): string => `<path d="${d}"/>`;
const across = (x: number, y: number, length: number): string =>
  length > 0 ? path(`M${round(x)} ${round(y)}h${round(length)}`) : '';
const round = (value: number): number => Math.round(value * 10) / 10;

/** A token (round) with its label, on as many lines as it has; or a rule (square) that links to its own diagram. */
function box(lines: readonly string[], kind: 'token' | 'rule', link: string | null): Shape {
  const width = Math.max(...lines.map((it) => [...it].length)) * LETTER_WIDTH + 18;
  const down = BOX + (lines.length - 1) * 17;
  return {
    width,
    up: BOX,
    down,
    draw(x, y) {
      const corner = kind === 'token' ? BOX : 3;
      const text = lines
        .map(
          (it, at) =>
            `<text x="${round(x + width / 2)}" y="${round(y + 4.5 + at * 17)}">${escape(it)}</text>`,
        )
        .join('');
      const drawn = `<rect class="${kind}" x="${round(x)}" y="${round(y - BOX)}" width="${round(width)}" height="${round(BOX + down)}" rx="${corner}"/>${text}`;
      return link ? `<a href="${escape(link)}">${drawn}</a>` : drawn;
    },
  };
}

export const token = (label: string): Shape => box([label], 'token', null);
export const rule = (name: string, link: string): Shape => box([name], 'rule', link);

/** One of many tokens, as one box: the lines hold their labels. */
export const oneOfTokens = (lines: readonly string[]): Shape => box(lines, 'token', null);

export const nothing: Shape = { width: 12, up: 4, down: 4, draw: (x, y) => across(x, y, 12) };

export function sequence(shapes: readonly Shape[]): Shape {
  if (shapes.length === 0) return nothing;
  if (shapes.length === 1) return shapes[0]!;
  return {
    width: shapes.reduce((sum, it) => sum + it.width, 0) + GAP * (shapes.length - 1),
    up: Math.max(...shapes.map((it) => it.up)),
    down: Math.max(...shapes.map((it) => it.down)),
    draw(x, y) {
      let at = x;
      return shapes
        .map((it, index) => {
          const line = index === 0 ? '' : across(at - GAP, y, GAP);
          const drawn = line + it.draw(at, y);
          at += it.width + GAP;
          return drawn;
        })
        .join('');
    },
  };
}

/** One of several ways, the first on the line, the others below it. */
export function choice(shapes: readonly Shape[]): Shape {
  if (shapes.length === 1) return shapes[0]!;
  const inner = Math.max(...shapes.map((it) => it.width));
  const offsets: number[] = [0];
  for (let at = 1; at < shapes.length; at++) {
    const above = shapes[at - 1]!;
    offsets.push(offsets[at - 1]! + Math.max(2 * ARC, above.down + ROW + shapes[at]!.up));
  }
  const side = 2 * ARC + 4;
  return {
    width: inner + 2 * side,
    up: shapes[0]!.up,
    down: offsets[offsets.length - 1]! + shapes[shapes.length - 1]!.down,
    draw(x, y) {
      const right = x + side + inner;
      return shapes
        .map((it, at) => {
          const line = y + offsets[at]!;
          const body = it.draw(x + side, line) + across(x + side + it.width, line, inner - it.width);
          if (at === 0) return across(x, y, side) + body + across(right, y, side);
          const drop = offsets[at]! - 2 * ARC;
          const left = `M${round(x)} ${round(y)}q${ARC} 0 ${ARC} ${ARC}v${round(drop)}q0 ${ARC} ${ARC} ${ARC}h4`;
          const back = `M${round(right)} ${round(line)}h4q${ARC} 0 ${ARC} ${-ARC}v${round(-drop)}q0 ${-ARC} ${ARC} ${-ARC}`;
          return path(left) + body + path(back);
        })
        .join('');
    },
  };
}

/** May be left out: a way round above it. */
export function optional(shape: Shape): Shape {
  const rise = shape.up + ROW;
  const side = 2 * ARC;
  return {
    width: shape.width + 2 * side,
    up: rise,
    down: shape.down,
    draw(x, y) {
      const height = round(rise - 2 * ARC);
      const round1 = `M${round(x)} ${round(y)}q${ARC} 0 ${ARC} ${-ARC}v${-height}q0 ${-ARC} ${ARC} ${-ARC}h${round(shape.width)}q${ARC} 0 ${ARC} ${ARC}v${height}q0 ${ARC} ${ARC} ${ARC}`;
      return (
        path(round1) + across(x, y, side) + shape.draw(x + side, y) + across(x + side + shape.width, y, side)
      );
    },
  };
}

/** Once or more: a way back below it, through a separator when there is one. */
export function repeated(shape: Shape, separator: Shape | null): Shape {
  const back = separator ?? nothing;
  const inner = Math.max(shape.width, back.width);
  const drop = Math.max(2 * ARC, shape.down + ROW + back.up);
  const side = ARC + 2;
  return {
    width: inner + 2 * side,
    up: shape.up,
    down: drop + back.down,
    draw(x, y) {
      const height = round(drop - 2 * ARC);
      const left = x + side;
      const right = left + inner;
      const down = `M${round(right)} ${round(y)}q${ARC} 0 ${ARC} ${ARC}v${height}q0 ${ARC} ${-ARC} ${ARC}`;
      const up = `M${round(left)} ${round(y + drop)}q${-ARC} 0 ${-ARC} ${-ARC}v${-height}q0 ${-ARC} ${ARC} ${-ARC}`;
      const below = separator
        ? across(left, y + drop, (inner - back.width) / 2) +
          back.draw(left + (inner - back.width) / 2, y + drop) +
          across(left + (inner + back.width) / 2, y + drop, (inner - back.width) / 2)
        : across(left, y + drop, inner);
      return (
        across(x, y, side) +
        shape.draw(left, y) +
        across(left + shape.width, y, inner - shape.width) +
        across(right, y, side) +
        path(down) +
        below +
        path(up)
      );
    },
  };
}

/** A whole diagram, with its ends. */
export function svg(shape: Shape, title: string): string {
  const margin = 14;
  const width = Math.ceil(shape.width + 2 * margin + 2 * GAP);
  const height = Math.ceil(shape.up + shape.down + 2 * margin);
  const y = margin + shape.up;
  const ends = `${path(`M${margin} ${round(y - 8)}v16`)}${path(`M${width - margin} ${round(y - 8)}v16`)}`;
  const lines =
    across(margin, y, GAP) + across(margin + GAP + shape.width, y, width - 2 * margin - GAP - shape.width);
  return `<svg role="img" aria-label="${escape(title)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${ends}${lines}${shape.draw(margin + GAP, y)}</svg>`;
}
