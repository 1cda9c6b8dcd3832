import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { numberKey, parseNumber, readCitations } from '../../grammar/citations';
import { builtinLaw, judgeCitation, printedDay, type LawDocument } from '../../server/law';
import { judgeUnknown } from '../../server/law/judge-unknown';
import { documentsShape, indexShape } from '../../server/law/shape';
import { builtin, nowhere, shown } from './support';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../server/law/data/${name}`, import.meta.url), 'utf8'));
const all = [...builtin.documents()];

/** Joint documents before 2009 have a slash behind their type, and one has a department of the police. */
const oldForms = /TTLT\/|NQLT\/|TT-BNNPTNT\/KH/;

/** A document as a plan would cite it. */
function cited(it: LawDocument): string {
  const date = it.issued ? ` ngày ${printedDay(it.issued)}` : '';
  const issuer = it.issuer ? ` của ${it.issuer.replace('; ', ' và ')}` : '';
  if (/^(?:Luật|Bộ luật|Pháp lệnh)$/.test(it.type)) return `${it.title} số ${it.number}${date}${issuer}`;
  const starts = /^(?:quy định|hướng dẫn|ban hành|sửa đổi|về)/i.test(it.title);
  return `${it.type} số ${it.number}${date}${issuer} ${starts ? it.title : `về ${it.title}`}`;
}

describe('the data of the registry of law', () => {
  specify('documents.json has its shape', () => {
    const result = documentsShape.safeParse(read('documents.json'));
    assert.ok(result.success, JSON.stringify(result.error?.issues.slice(0, 5)));
  });
  specify('index.json has its shape', () => {
    const result = indexShape.safeParse(read('index.json'));
    assert.ok(result.success, JSON.stringify(result.error?.issues.slice(0, 5)));
  });
  specify('every number can be read and is written as it should be', () => {
    for (const it of all) {
      const number = parseNumber(it.number);
      assert.ok(number, it.number);
      assert.equal(number.key, it.key, it.number);
      if (number.family !== 'F14' && !oldForms.test(it.number)) assert.equal(number.normalised, it.number);
    }
  });
  specify('number and date are the key', () => {
    const seen = new Set<string>();
    for (const it of [...builtinLaw().documents, ...builtinLaw().identities()]) {
      const id = `${it.key} ${it.issued}`;
      assert.ok(!seen.has(id), id);
      seen.add(id);
    }
  });
  specify('every document says what it is, and who issued it as far as that is known', () => {
    assert.deepEqual(
      all.filter((it) => it.type === '').map((it) => it.number),
      [],
    );
    const unknown = all.filter((it) => it.issuer === '').map((it) => it.number);
    assert.deepEqual(unknown, ['103/2001/TTLT-BTC-BVGCP-BVHTT-BNG', '525/2012/NQLT/UBTVQH13-ĐCTUBTWMTTQVN']);
  });
  specify('days follow each other', () => {
    for (const it of all) {
      if (it.issued && it.effective) assert.ok(it.issued <= it.effective, `${it.number} ${it.effective}`);
      if (it.effective && it.expired) assert.ok(it.effective <= it.expired, `${it.number} ${it.expired}`);
      if (it.issued) assert.ok(it.issued <= builtin.knownTo, it.number);
    }
    assert.ok(all.some((it) => it.issued === builtin.knownTo));
  });
  specify('numbers of other documents are numbers', () => {
    for (const it of all)
      for (const other of [...it.replacedBy, ...it.amends, ...it.amendedBy])
        assert.equal(parseNumber(other)?.key, numberKey(other), `${it.number}: ${other}`);
  });
  specify('a document cited as it is gives no finding', () => {
    for (const it of all) {
      const text = cited(it);
      const [citation] = readCitations(text).citations;
      assert.equal(citation?.number?.key, it.key, text);
      assert.deepEqual(shown(text, judgeCitation(citation, builtin, nowhere)), [], text);
    }
  });
  specify('the name of every law is read whole, whatever stands behind it', () => {
    for (const it of all) {
      if (!/^(?:Luật|Bộ luật|Pháp lệnh)$/.test(it.type) || /luật có liên quan|\d$/.test(it.title)) continue;
      const amends = /sửa đổi/.test(it.title);
      const tails = [
        '',
        ' được Quốc hội thông qua',
        ' năm 2020',
        ';',
        ...(amends ? [] : [' và Luật Viên chức', ', Luật Khiếu nại']),
      ];
      for (const tail of tails)
        assert.equal(readCitations(`Căn cứ ${it.title}${tail}`).citations[0]?.title?.text, it.title, tail);
    }
  });
  specify('a document that the registry did not have would give no warning', () => {
    const context = { ...nowhere, planDate: '2026-07-10' };
    for (const it of all) {
      if (!it.issued) continue;
      const citation = readCitations(`${it.type} số ${it.number} ngày ${printedDay(it.issued)}`)
        .citations[0]!;
      const findings = judgeUnknown(citation, builtin, [], context);
      const warnings = findings.filter((finding) => finding.severity === 'warning');
      // What the registry has under another key cannot be left out here.
      assert.deepEqual(
        warnings.filter((finding) => !finding.fixes.some((fix) => fix.edits[0]!.newText === it.number)),
        [],
        it.number,
      );
    }
  });
});
