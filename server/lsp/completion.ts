import {
  CompletionItemKind,
  CompletionItemTag,
  InsertTextFormat,
  MarkupKind,
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver';
import type { PlanTree } from '../../grammar/parser';
import { complete, resolveAgency, type Proposal, type ProposalKind } from '../completions';
import { templateNames } from '../tables';
import { offsetAt, rangeOf } from './convert';
import type { Session } from './session';

const kinds: Readonly<Record<ProposalKind, CompletionItemKind>> = {
  agency: CompletionItemKind.Class,
  group: CompletionItemKind.Module,
  keyword: CompletionItemKind.Keyword,
  deadline: CompletionItemKind.Event,
  document: CompletionItemKind.Reference,
  snippet: CompletionItemKind.Snippet,
  abbreviation: CompletionItemKind.Constant,
  template: CompletionItemKind.EnumMember,
};

interface Resolvable {
  readonly agency: string;
  readonly date: string | null;
  readonly uri: string;
}

export function completionList(
  session: Session,
  params: CompletionParams,
  can: ClientCapabilities,
): CompletionList {
  const plan = session.files.plans.get(params.textDocument.uri);
  if (!plan) return { isIncomplete: false, items: [] };
  const { world } = session.folderOf(plan.uri);
  const { tree } = plan.analysis;
  const { around } = plan.analysis.context(world);
  const caret = offsetAt(tree, params.position);
  const { items, isIncomplete } = complete(tree, caret, {
    plan: plan.analysis.particulars,
    agencies: world.agencies,
    law: world.law,
    province: around.province,
    date: around.date,
    used: session.agenciesUsed({ uri: plan.uri, text: ownerAt(tree, caret) }),
    templates: templateNames,
  });
  // No commit characters: what officers type on with (space, comma) must never accept a proposal by itself.
  const takesSnippets = can.textDocument?.completion?.completionItem?.snippetSupport === true;
  return { isIncomplete, items: items.filter((it) => takesSnippets || !it.snippet).map(toItem) };

  function toItem(it: Proposal): CompletionItem {
    const data: Resolvable | undefined = it.data && { ...it.data, uri: plan!.uri };
    return {
      label: it.label,
      kind: kinds[it.kind],
      ...(it.detail !== undefined && { detail: it.detail }),
      ...(it.documentation !== undefined && {
        documentation: { kind: MarkupKind.Markdown, value: it.documentation },
      }),
      filterText: it.filterText,
      sortText: it.sortText,
      insertTextFormat: it.snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range: rangeOf(tree, it.replace), newText: it.insertText },
      ...(it.outdated && { tags: [CompletionItemTag.Deprecated] }),
      ...(data && { data }),
    };
  }
}

/** The owners that are being typed; empty when the caret is elsewhere. */
function ownerAt(tree: PlanTree, caret: number): string {
  const unit = tree.unitAt(caret);
  if (!unit) return '';
  const offset = caret - tree.offsetOf(unit);
  const entry = [...unit.fields].reverse().find((it) => it.headSpan.end <= offset);
  return entry?.keyword === 'lead' || entry?.keyword === 'coordinators' ? entry.value.text : '';
}

/** Adds what is too long to send for every proposal: level, abbreviations, validity and successor of an agency. */
export function resolveCompletion(session: Session, item: CompletionItem): CompletionItem {
  const data = item.data as Partial<Resolvable> | undefined;
  if (typeof data?.agency !== 'string') return item;
  const { world } = session.folderOf(data.uri ?? '');
  const value = resolveAgency(world.agencies, data.agency, data.date ?? null);
  return value === null ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
}
