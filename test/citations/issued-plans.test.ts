import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { readCitations, type Citation } from '../../grammar/citations';
import { spellingKey } from '../../grammar/text';
import { checkSpans } from './support';

interface Written {
  readonly plan: string;
  readonly kind: 'number' | 'name' | 'self' | 'standard' | 'future';
  readonly text: string;
  /** As written, spaces removed. */
  readonly number: string | null;
  readonly type?: string;
  readonly date?: string | null;
  readonly iso?: string | null;
  readonly issuer?: string | null;
  readonly title?: string | null;
}

/** Every citation of five issued plans, as written, with what a reader takes from it. */
const corpus = JSON.parse(readFileSync(new URL('./issued-plans.json', import.meta.url), 'utf8')) as {
  read: Written[];
  outOfScope: { text: string; why: string }[];
};

const squeezed = (text: string): string => text.replace(/[\s|]/g, '');

function find(it: Written): Citation | undefined {
  const { citations } = readCitations(it.text);
  if (it.number === null) return citations[0];
  return citations.find(
    (citation) => citation.number && squeezed(citation.number.text) === squeezed(it.number!),
  );
}

describe('citations of issued plans', () => {
  for (const it of corpus.read) {
    const label = it.text.length > 90 ? `${it.text.slice(0, 90)}…` : it.text;
    specify(`${it.plan}: ${label}`, () => {
      const citation = find(it);
      assert.ok(citation, 'no citation read');
      if (it.type !== undefined) assert.equal(spellingKey(citation.type?.text ?? ''), spellingKey(it.type));
      if (it.date !== undefined) {
        const written =
          citation.date?.precision === 'year' ? `năm ${citation.date.year}` : citation.date?.text;
        assert.equal(written ?? null, it.date);
        assert.equal(citation.date?.iso ?? null, it.iso ?? null);
      }
      if (it.issuer !== undefined) assert.equal(citation.issuer?.text ?? null, it.issuer);
      if (it.title !== undefined && it.title !== null) {
        assert.equal(spellingKey(citation.title?.text ?? ''), spellingKey(it.title));
      }
      checkSpans(it.text);
    });
  }
  specify('what cannot be told from the text alone is read as nothing, not as something wrong', () => {
    for (const it of corpus.outOfScope) {
      assert.deepEqual(readCitations(it.text).citations, [], it.why);
    }
  });
});
