import type { Unit } from '../../grammar/ast';
import type { Block as PrintBlock } from '../exports/document/blocks';
import { bodyBlocks } from '../exports/document/compose-body';
import { composeDocument } from '../exports/document/compose-document';
import type { Decision, Paragraph, Particulars, Plan, Sourced } from '../plan';
import { flowHtml, type SourceOf } from './flow-html';
import { keep } from './kept-blocks';
import type { Block, Sheet } from './model';

/** The decision, where there is one, and the plan with its body, as they print. */
export function documentSheets(plan: Plan): Sheet[] {
  const { decision } = plan;
  // The body may be long, and its paragraphs are kept one by one: all but the body is laid out here.
  const frames = composeDocument({ plan: { ...plan, body: [], annexes: [] }, tables: [], tasks: [] });
  const ofPlan = frames.at(-1)!;
  const sheets: Sheet[] = [];
  if (decision && frames.length > 1)
    sheets.push(
      sheet(
        'decision',
        'Quyết định',
        frames[0]!.blocks.map((it) => frameBlock(it, sourcesOfDecision(decision, plan))),
      ),
    );
  const hasFoot = ofPlan.blocks.at(-1)?.kind === 'columns' && ofPlan.blocks.length > 1;
  const head = hasFoot ? ofPlan.blocks.slice(0, -1) : ofPlan.blocks;
  const foot = hasFoot ? ofPlan.blocks.slice(-1) : [];
  const sources = sourcesOf(plan, plan.attachedTo);
  const flow = [
    ...head.map((it) => frameBlock(it, sources)),
    ...plan.body.map(paragraphBlock),
    ...foot.map((it) => frameBlock(it, sources)),
  ];
  if (plan.unit !== null || plan.body.length > 0) sheets.push(sheet('plan', 'Kế hoạch', flow));
  return sheets;
}

const sheet = (id: string, label: string, flow: readonly Block[]): Sheet => ({
  id,
  orientation: 'portrait',
  label,
  flow,
  table: null,
});

/** A block of the frame: laid out each time, for there are few of them, and the one of before when it reads the same. */
function frameBlock(block: PrintBlock, sourceOf: SourceOf): Block {
  const units: Unit[] = [];
  const html = flowHtml(block, (it) => {
    const source = sourceOf(it);
    if (source && units.length === 0) units.push(source.unit);
    // Lines are counted from one unit: what was typed in another has no place here.
    return source && source.unit === units[0] ? source : null;
  });
  return keep({ html, units, print: { kind: 'flow', parts: [{ html, block }] } });
}

const paragraphs = new WeakMap<Unit, Block>();

function paragraphBlock(paragraph: Paragraph): Block {
  let block = paragraphs.get(paragraph.unit);
  if (!block) {
    const parts = bodyBlocks([paragraph]).map((it) => ({
      html: flowHtml(it, () => paragraph.text),
      block: it,
    }));
    const html = parts.map((it) => it.html).join('');
    block = { html, units: [paragraph.unit], print: { kind: 'flow', parts } };
    paragraphs.set(paragraph.unit, block);
  }
  return block;
}

/** What was typed for each style of the frame; styles that print several times take their sources in turn. */
function sourcesOf(it: Particulars, attachedTo: Sourced | null): SourceOf {
  const bases = [...it.bases];
  return ({ style }) => {
    switch (style) {
      case 'parentIssuer':
        return it.parentIssuer;
      case 'issuer':
      case 'decider':
        return it.issuer;
      case 'number':
        return it.number;
      case 'placeAndDate':
        return it.date ?? it.place;
      case 'documentKind':
      case 'subject':
        return it.title;
      case 'attachedLine':
        return attachedTo;
      case 'basis':
        return bases.shift() ?? null;
      case 'recipientsHead':
      case 'recipient':
        return it.recipients;
      case 'authority':
        return it.authority ?? it.post;
      case 'signer':
        return it.signer;
      default:
        return null;
    }
  };
}

function sourcesOfDecision(decision: Decision, plan: Plan): SourceOf {
  const particulars = sourcesOf(decision, null);
  const articles = [...decision.articles];
  let article: Sourced | null = null;
  return (it) => {
    if (it.style === 'article') article = articles.shift()?.text ?? null;
    if (it.style === 'article' || it.style === 'body') return article;
    return particulars(it) ?? (it.style === 'decider' ? plan.issuer : null);
  };
}
