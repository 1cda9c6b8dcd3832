import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mulberry } from '../../support/random';
import { phraseText, pick, planText, samples, troubles } from '../support/generators';
import { Fuzzer } from './fuzzer';

/** Inputs kept from earlier runs, and what to start from without them. */
const storedAt = (name: string): string => `test/trust/corpus/fuzz/${name}.json`;

export const storedCorpus = (name: string): string[] =>
  existsSync(storedAt(name)) ? (JSON.parse(readFileSync(storedAt(name), 'utf8')) as string[]) : [];

/** What once broke a reader, by its name. */
export const foundBefore = JSON.parse(readFileSync('test/trust/corpus/fuzz-found.json', 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

/** What is stored is read by people too: short inputs, and not more of them than tell something. */
export function storeCorpus(name: string, corpus: readonly string[]): void {
  const kept = corpus.filter((it) => it.length <= 300).slice(-150);
  const escaped = JSON.stringify(kept, null, 1).replace(
    /[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(storedAt(name), `${escaped}\n`);
}

const registry = `{"$schema":"x","issuer":"UBND tỉnh","updated":"2025-01-01","documents":[{"number":"2617/QĐ-UBND","title":"x","issued":"2021-09-30","effective":"30/9/2021","expired":"2025-12-31","replacedBy":["1/QĐ"],"amends":[],"amendedBy":[],"aliases":["x"],"certain":false,"note":"y","type":"Quyết định"},]}`;
const settings = `{"language":"vi","date":"2025-02-28","rules":{"missing-owner":"off"},"registries":["a/b.json","../c"],"inlayHints":{"deadlines":true,"numbers":false}}`;
const jsonWords = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\u0000',
  'null',
  'true',
  '1e999',
  '-0',
  '//',
  '/*',
  '"__proto__":',
  '"constructor":',
];

const starts: Readonly<Record<string, readonly string[]>> = {
  registry: [registry],
  settings: [settings],
  tables: [
    'STT;Số, ký hiệu;Ngày ban hành;Trích yếu;Thay thế bởi\n1;12/QĐ-UBND;30/9/2021;"Kế hoạch; ""A""\nB";13/QĐ-UBND; 14/QĐ\n',
    '\ufeffnumber,issued,title\r\n1/KH,44000,"x\r\ny"\r\n',
    'Số văn bản\tNgày\tNơi ban hành\n5/CT-TTg\tngày 1 tháng 2 năm 2020\tThủ tướng',
  ],
  frames: [
    'Content-Length: 2\r\n\r\n{}',
    'Content-Type: x\r\nContent-Length: 40\r\n\r\n{"jsonrpc":"2.0","id":1,"method":"a"}    ',
  ],
};

/** A fuzzer of one reader, ready to run. */
export function fuzzerOf(name: string, target: (text: string) => void, seed: number): Fuzzer {
  const random = mulberry(seed);
  const isPhrase = ['deadlines', 'agencies', 'citations', 'targets'].includes(name);
  const own = starts[name];
  const made =
    own ??
    Array.from({ length: 150 }, () => (isPhrase ? phraseText(random) : planText(random))).concat(
      isPhrase ? [] : samples.filter((it) => it.text.length < 2_000).map((it) => it.text),
    );
  const words = own
    ? [...jsonWords, ...(own.join().match(/"[^"]*"|\w+|\r\n/g) ?? []), ...troubles]
    : Array.from({ length: 400 }, () =>
        pick(random, (isPhrase ? phraseText : planText)(random).match(/\S+\s?|\s/g) ?? ['']),
      ).concat(troubles);
  return new Fuzzer(target, [...(foundBefore[name] ?? []), ...storedCorpus(name), ...made], words, seed);
}
