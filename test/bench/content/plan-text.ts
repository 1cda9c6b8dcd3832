import { keywordOf, type KeywordId } from '../../../grammar/tokens';
import { mulberry } from '../../support/random';
import * as words from './words';

export interface Wanted {
  readonly seed: number;
  /** How many leaf tasks, or how many lines the file has; the file ends behind whichever is given. */
  readonly tasks?: number;
  readonly lines?: number;
  /** Paragraphs of the body; 20 unless given. */
  readonly paragraphs?: number;
}

/** A whole plan as an officer would type it. The same wish gives the same text. */
export function planText(wanted: Wanted): string {
  const writer = new Writer(wanted.seed);
  writer.head();
  writer.body(wanted.paragraphs ?? 20);
  writer.annex(wanted.tasks ?? Infinity, wanted.lines ?? Infinity);
  const { lines } = writer;
  if (wanted.lines !== undefined) lines.length = Math.min(lines.length, wanted.lines);
  return `${lines.join('\n')}\n`;
}

class Writer {
  readonly lines: string[] = [];
  private readonly random: () => number;
  private readonly year = 2025;

  constructor(seed: number) {
    this.random = mulberry(seed);
  }

  head(): void {
    const province = this.pick(words.provinces);
    this.entry('plan', `Cải cách hành chính năm ${this.year} trên địa bàn tỉnh ${province}`);
    this.field('number', `${this.between(10, 400)}/KH-UBND`);
    this.field('date', `16/12/${this.year - 1}`);
    this.field('place', province);
    this.field('issuer', `Ủy ban nhân dân tỉnh ${province}`);
    this.field('period', `năm ${this.year}`);
    for (let at = 0; at < 5; at++) this.field('basis', this.citation());
    this.lines.push('', '# Ghi chú riêng của người soạn');
    this.entry('abbreviation', 'CCHC = cải cách hành chính');
    this.entry('abbreviation', 'TTHC = thủ tục hành chính');
  }

  body(paragraphs: number): void {
    this.entry('body', '');
    for (let at = 0; at < paragraphs; at++) {
      if (at % 10 === 0) this.lines.push(`${'I'.repeat(1 + ((at / 10) % 3))}. ${this.pick(words.sections)}`);
      const letter = 'abcdđeghik'[at % 10]!;
      this.lines.push(
        `${letter}) ${this.sentence()}; ${this.sentence().toLowerCase()} theo ${this.citation()}.`,
      );
    }
  }

  annex(tasks: number, lines: number): void {
    this.lines.push('');
    this.entry('annex', `NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM ${this.year}`);
    this.field('template', '6 cột');
    let section = 0;
    for (let task = 1; task <= tasks && this.lines.length < lines; task++) {
      if (task % 15 === 1) {
        this.lines.push('');
        this.entry('section', this.pick(words.sections), `${++section}`);
        if (this.chance(0.3)) this.field('targets', `Năm ${this.year}, trong tốp ${this.between(5, 40)}/63`);
      }
      this.task(task);
    }
  }

  private task(number: number): void {
    this.lines.push('');
    this.entry('task', this.sentence(), `${number}`);
    if (this.chance(0.35)) this.lines.push(`theo ${this.citation()}.`);
    if (this.chance(0.08)) this.lines.push(`  - ${this.sentence()};`, `  - ${this.sentence()}.`);
    const lead = this.pick(words.leads);
    this.field('lead', lead);
    if (this.chance(0.9)) this.field('coordinators', `${this.others(lead)}; ${this.pick(words.groups)}`);
    this.field('product', `${this.pick(words.products)}${this.chance(0.3) ? `; ${this.share()}` : ''}`);
    this.field('deadline', this.deadline());
    if (this.chance(0.15)) this.field('targets', this.share());
    if (this.chance(0.1)) this.field('budget', `${this.between(10, 9000)}`);
    if (this.chance(0.1)) this.field('note', `Thực hiện theo ${this.citation()}`);
  }

  /** With one of the spellings that officers use, mostly the first. */
  private entry(keyword: KeywordId, value: string, number?: string, indent = ''): void {
    const { words: spellings } = keywordOf(keyword);
    const word = this.chance(0.85) ? spellings[0] : this.pick(spellings);
    this.lines.push(`${indent}${word}${number ? ` ${number}` : ''}:${value ? ` ${value}` : ''}`);
  }

  private field(keyword: KeywordId, value: string): void {
    this.entry(keyword, value, undefined, '  ');
  }

  private sentence(): string {
    const scope = this.chance(0.7) ? ` ${this.pick(words.scopes)}` : ` tại xã ${this.pick(words.communes)}`;
    const year = this.chance(0.4) ? ` năm ${this.between(this.year - 1, this.year + 5)}` : '';
    return `${this.pick(words.verbs)} ${this.pick(words.objects)}${scope}${year}`;
  }

  /** One or two agencies beside another. */
  private others(lead: string): string {
    const at = words.leads.findIndex((it) => it === lead);
    const some = [this.between(1, 10), this.between(11, words.leads.length - 1)];
    const names = some.map((it) => words.leads[(at + it) % words.leads.length]!);
    return this.chance(0.5) ? names.join(', ') : names[0]!;
  }

  /** Mostly a document that every officer cites; else a decision of the province. */
  private citation(): string {
    if (this.chance(0.93)) return this.pick(words.documents);
    const [day, month, year] = [this.between(10, 28), this.between(3, 12), this.between(2016, this.year - 1)];
    return `Quyết định số ${this.between(1, 3000)}/QĐ-UBND ngày ${day}/${month}/${year} của UBND tỉnh`;
  }

  private share(): string {
    return `Đạt ${this.between(60, 100)}% ${this.pick(words.objects)}`;
  }

  private deadline(): string {
    const { year } = this;
    const forms: readonly (() => string)[] = [
      () => `Quý ${this.pick(['I', 'II', 'III', 'IV'])}/${year}`,
      () => `Quý ${this.pick(['I', 'II', 'III', 'IV'])} năm ${year}`,
      () => `Tháng ${this.between(1, 12)}/${year}`,
      () => `Trước ngày ${this.between(1, 28)}/${this.between(1, 12)}/${year}`,
      () => `Chậm nhất ngày ${this.between(1, 28)} tháng ${this.between(1, 12)} năm ${year}`,
      () => `Từ tháng ${this.between(1, 5)} đến tháng ${this.between(6, 12)} năm ${year}`,
      () => 'Thường xuyên',
      () => 'Hàng năm',
      () => `Năm ${year}`,
      () => `06 tháng đầu năm ${year}; Quý IV/${year}`,
    ];
    return this.pick(forms)();
  }

  private chance(share: number): boolean {
    return this.random() < share;
  }

  private between(low: number, high: number): number {
    return low + Math.floor(this.random() * (high - low + 1));
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)]!;
  }
}
