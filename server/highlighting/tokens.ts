import type { AgencyPart } from '../../grammar/agencies';
import type { Unit } from '../../grammar/ast';
import type { Citation } from '../../grammar/citations';
import { keywordOf } from '../../grammar/tokens';
import type { Span } from '../../grammar/text';
import { citedDocument, elementsOf, isOutOfForce, type Element, type PlanView } from '../elements';
import type { TokenModifier, TokenType } from './legend';

/** A stretch of a unit and what it is. The span is relative to the start of the unit; it may go over lines. */
export interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

const none: readonly TokenModifier[] = [];
const declaration: readonly TokenModifier[] = ['declaration'];
const ofRegistry: readonly TokenModifier[] = ['defaultLibrary'];
const outdated: readonly TokenModifier[] = ['deprecated'];

/** The coloured stretches of a unit, in order; none overlaps another. */
export function tokensOf(unit: Unit, view: PlanView): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const element of elementsOf(unit, view)) {
    if (element.span.start < end || element.span.end <= element.span.start) continue;
    for (const token of tokensOfElement(element, view)) {
      if (token.span.start < end || token.span.end <= token.span.start) continue;
      tokens.push(token);
      end = token.span.end;
    }
  }
  return tokens;
}

function tokensOfElement(element: Element, view: PlanView): Token[] {
  const token = (type: TokenType, modifiers = none): Token[] => [{ span: element.span, type, modifiers }];
  switch (element.kind) {
    case 'keyword':
      return token(keywordOf(element.entry.keyword).category === 'unit' ? 'keyword' : 'property');
    case 'number':
      return token('number', declaration);
    case 'paragraphNumber':
    case 'taskReference':
      return token('number');
    case 'comment':
      return token('comment');
    case 'day':
      return token('event');
    case 'abbreviation':
      return token('macro', element.isDefinition ? declaration : none);
    case 'agencyDefinition':
      return token('class', declaration);
    case 'agency':
      return token(typeOfAgency(element.part), modifiersOfAgency(element.part, view));
    case 'citation':
      return token('string', modifiersOfCitation(element.citation, view));
    case 'deadline': {
      const { part, entry } = element;
      if (part.kind === 'unreadable' || part.kind === 'empty') return [];
      // Words around a day ("trước ngày …", whom it holds for) are plain text.
      return (part.windows.length > 0 ? part.windows : [part]).map(({ span }) => ({
        span: entry.value.spanToSource(span),
        type: 'event',
        modifiers: none,
      }));
    }
  }
}

function typeOfAgency({ kind, id, resolution }: AgencyPart): TokenType {
  if (id === null && (resolution === 'structural' || resolution === 'none')) return 'variable';
  return kind === 'group' || kind === 'role' ? 'interface' : 'class';
}

function modifiersOfAgency({ id }: AgencyPart, { around }: PlanView): readonly TokenModifier[] {
  if (id === null || around.world.agencies.find(id) === null) return none;
  const status =
    around.date === null
      ? null
      : around.world.agencies.statusOn(id, around.date, around.province ?? undefined);
  return status?.state === 'ended' ? [...ofRegistry, ...outdated] : ofRegistry;
}

function modifiersOfCitation(citation: Citation, view: PlanView): readonly TokenModifier[] {
  const cited = citedDocument(view, citation);
  if (!cited) return none;
  return isOutOfForce(cited) ? [...ofRegistry, ...outdated] : ofRegistry;
}
