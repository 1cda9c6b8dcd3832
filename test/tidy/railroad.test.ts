import { strict as assert } from 'node:assert';
import { railroadFile } from './generators/railroad/page';
import {
  choice,
  nothing,
  optional,
  oneOfTokens,
  repeated,
  rule,
  sequence,
  svg,
  token,
} from './generators/railroad/shapes';

describe('syntax diagrams', () => {
  const { content } = railroadFile();

  it('need neither script nor network', () => {
    assert.doesNotMatch(content, /<script|<link|<img|<iframe|@import|url\(|https?:|src=/i);
  });

  it('show all five grammars, and every link leads to a diagram', () => {
    const ids = new Set([...content.matchAll(/ id="([^"]+)"/g)].map((it) => it[1]!));
    for (const id of ['ke-hoach', 'thoi-han', 'co-quan', 'vien-dan', 'chi-tieu']) assert.ok(ids.has(id));
    const links = [...content.matchAll(/href="#([^"]+)"/g)].map((it) => it[1]!);
    assert.ok(links.length > 100);
    assert.deepEqual(
      links.filter((it) => !ids.has(it)),
      [],
    );
  });

  it('stay inside their frames', () => {
    for (const [drawing] of content.matchAll(/<svg [^]*?<\/svg>/g)) {
      const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(drawing)!;
      for (const [, x, y, w, h] of drawing.matchAll(
        /x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)"/g,
      )) {
        assert.ok(Number(x) >= 0 && Number(x) + Number(w) <= Number(width), drawing.slice(0, 80));
        assert.ok(Number(y) >= 0 && Number(y) + Number(h) <= Number(height), drawing.slice(0, 80));
      }
      assert.doesNotMatch(drawing, /NaN|undefined/);
    }
  });

  it('take the room of their parts', () => {
    const a = token('a');
    const b = rule('b', '#b');
    assert.equal(sequence([]), nothing);
    assert.ok(sequence([a, b]).width > a.width + b.width);
    assert.ok(choice([a, b]).down > a.down + b.up);
    assert.ok(optional(a).up > a.up && optional(a).down === a.down);
    assert.ok(repeated(a, null).down > a.down && repeated(a, token(',')).down > repeated(a, null).down);
    assert.ok(oneOfTokens(['a', 'b']).down > a.down);
    assert.match(svg(a, '<a>'), /aria-label="&lt;a&gt;"/);
  });
});
