import {
  TextDocumentContentChangeEvent,
  type DidChangeTextDocumentParams,
  type DidCloseTextDocumentParams,
  type DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PlanAnalysis } from '../analysis';
import { offsetAt } from './convert';

/** A plan open in the editor, as far as the editor has told. */
export interface OpenPlan {
  readonly uri: string;
  version: number;
  /** The version that it was opened with. */
  readonly opened: number;
  analysis: PlanAnalysis;
}

/**
 * The files that the editor has open. Plans are kept as trees that take edits by their difference; settings and
 * registry files, which are small and few, as plain documents.
 */
export class OpenFiles {
  readonly plans = new Map<string, OpenPlan>();
  readonly others = new Map<string, TextDocument>();

  opened({ textDocument: it }: DidOpenTextDocumentParams): void {
    // A second open of one file takes the place of the first: the editor knows best what it shows.
    if (isPlan(it.uri, it.languageId))
      this.plans.set(it.uri, {
        uri: it.uri,
        version: it.version,
        opened: it.version,
        analysis: new PlanAnalysis(it.text),
      });
    else this.others.set(it.uri, TextDocument.create(it.uri, it.languageId, it.version, it.text));
  }

  /** False when the file was not open, so that nothing changed. */
  changed({ textDocument: it, contentChanges }: DidChangeTextDocumentParams): boolean {
    const other = this.others.get(it.uri);
    if (other) {
      this.others.set(it.uri, TextDocument.update(other, contentChanges.filter(isChange), it.version));
      return true;
    }
    const plan = this.plans.get(it.uri);
    if (!plan) return false;
    for (const change of contentChanges.filter(isChange)) {
      if (TextDocumentContentChangeEvent.isIncremental(change)) {
        const { tree } = plan.analysis;
        const a = offsetAt(tree, change.range.start);
        const b = offsetAt(tree, change.range.end);
        plan.analysis.edit({ start: Math.min(a, b), end: Math.max(a, b) }, change.text);
      } else plan.analysis = new PlanAnalysis(change.text);
    }
    plan.version = it.version;
    return true;
  }

  closed({ textDocument: { uri } }: DidCloseTextDocumentParams): void {
    this.plans.delete(uri);
    this.others.delete(uri);
  }
}

const isPlan = (uri: string, languageId: string): boolean =>
  languageId === 'kehoach' || /\.kehoach$/i.test(uri.replace(/[?#][^]*/, ''));

/** Clients have sent changes without a text; they change nothing. */
const isChange = (it: TextDocumentContentChangeEvent): boolean =>
  typeof it === 'object' && it !== null && typeof (it as { text?: unknown }).text === 'string';
