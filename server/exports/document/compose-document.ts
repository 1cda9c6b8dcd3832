import type { Decision, Particulars, Plan, Sourced } from '../../plan/model';
import { planAttachedLine } from '../../tables';
import { spellingKey } from '../../../grammar/text';
import type { ExportInput } from '../export-format';
import { paragraph, type Block, type DocumentSection, type ParagraphBlock } from './blocks';
import { composeAnnexes } from './compose-annex';
import { bodyBlocks, paragraphsOf } from './compose-body';
import { closing, documentHead } from './compose-frame';
import { textWidthMm } from './page';
import { centered, RULE_SHARE } from './rules';
import type { ParagraphStyleId } from './styles';

const TEXT_WIDTH = textWidthMm('portrait');

/**
 * The whole document: the decision, where there is one (Mẫu 1.3), the plan, the annexes. A plan that a decision
 * issues begins on a new page without national name and signature; one that stands by itself has both (Mẫu 1.4).
 */
export function composeDocument(input: ExportInput): DocumentSection[] {
  const { plan, tables } = input;
  const sections: DocumentSection[] = [];
  if (plan.decision) sections.push({ orientation: 'portrait', blocks: decisionBlocks(plan.decision, plan) });
  sections.push({ orientation: 'portrait', blocks: planBlocks(plan) });
  return tables.length > 0 ? [...sections, ...composeAnnexes(input)] : sections;
}

function decisionBlocks(decision: Decision, plan: Plan): Block[] {
  const decider = deciderOf(decision, plan);
  const blocks: Block[] = [
    documentHead(decision),
    ...documentTitle('Quyết định', decision.title, null),
    ...(decider === '' ? [] : centered('decider', decider, TEXT_WIDTH)),
    ...bases(decision.bases),
    paragraph('decides', 'Quyết định:'),
    ...decision.articles.flatMap(({ number, text }) => article(number, text)),
  ];
  return withClosing(blocks, decision);
}

function planBlocks(plan: Plan): Block[] {
  const attachedLine = planAttachedLine(plan);
  const blocks: Block[] =
    attachedLine === null
      ? [documentHead(plan), ...documentTitle('Kế hoạch', plan.title, null)]
      : documentTitle('Kế hoạch', plan.title, attachedLine);
  return withClosing([...blocks, ...bases(plan.bases), ...bodyBlocks(plan.body)], plan);
}

/** Kind and subject, to what it is attached, and a rule below the last of them. */
function documentTitle(kind: string, subject: Sourced | null, attachedLine: string | null): Block[] {
  const lines: [ParagraphStyleId, string][] = [['documentKind', kind]];
  if (subject && subject.value.text !== '') lines.push(['subject', oneLine(subject)]);
  if (attachedLine !== null) lines.push(['attachedLine', attachedLine]);
  return lines.flatMap(([style, text], at) =>
    centered(style, text, TEXT_WIDTH, at === lines.length - 1 ? RULE_SHARE.usual : null),
  );
}

/**
 * Who decides (Mẫu 1.3): the body itself when it is signed for (`TM.`), else the office of the signer, or of whom
 * he signs for (`KT. CHỦ TỊCH`), with the name of the body.
 */
function deciderOf(decision: Decision, plan: Plan): string {
  const issuer = oneLine(decision.issuer ?? plan.issuer);
  const authority = decision.authority?.value.text.split('\n') ?? [];
  if (authority.some((it) => /^TM\b/i.test(it))) return issuer;
  const signedFor = authority.find((it) => /^(KT|TL|TUQ)\b/i.test(it))?.replace(/^\p{L}+[. ]*/u, '');
  const office = signedFor ?? oneLine(decision.post);
  const said = spellingKey(issuer).startsWith(spellingKey(office));
  return office === '' || said ? issuer : `${office} ${issuer}`;
}

/** One paragraph each, ending with a semicolon, the last with a full stop (mục II.6.a). */
function bases(list: readonly Sourced[]): ParagraphBlock[] {
  return list.map((it, at) => {
    const text = oneLine(it);
    const keyword = it.entry
      ? it.unit.text.slice(it.entry.keywordSpan.start, it.entry.keywordSpan.end).normalize('NFC')
      : '';
    const said = spellingKey(text).startsWith(spellingKey(keyword));
    const whole = said ? text : `${keyword} ${text}`;
    const end = /[;.:,]$/.test(whole) ? '' : at < list.length - 1 ? ';' : '.';
    return paragraph('basis', whole + end);
  });
}

/** "Điều 1." in bold; with a title, a line of its own, that is bold too (V.6a). */
function article(number: string | null, text: Sourced): ParagraphBlock[] {
  const [first = '', ...rest] = text.value.text.split('\n');
  const head = `Điều ${number ?? '…'}.`;
  if (rest.length === 0) return [paragraph('article', [{ text: head, bold: true }, { text: ` ${first}` }])];
  const title = [{ text: `${head} ${first}`, bold: !/[.;,]$/.test(first) }];
  return [paragraph('article', title, true), ...paragraphsOf(rest)];
}

function withClosing(blocks: Block[], particulars: Particulars): Block[] {
  const foot = closing(particulars);
  if (!foot) return blocks;
  const last = blocks.at(-1);
  // The name of the signer never stands alone on a page.
  const bound = last?.kind === 'paragraph' ? [...blocks.slice(0, -1), { ...last, keepNext: true }] : blocks;
  return [...bound, foot];
}

const oneLine = (it: Sourced | null): string => it?.value.text.replaceAll('\n', ' ') ?? '';
