import type { CellProposalsResult, GridResult } from '../../server/protocol';

export interface CellAddress {
  readonly annex: number;
  readonly row: number;
  readonly column: number;
}

/** What the extension tells the table. */
export type ToTable =
  | { readonly kind: 'grid'; readonly grid: GridResult }
  | { readonly kind: 'refused'; readonly reason: string }
  /** Answers the question of that number. */
  | { readonly kind: 'proposals'; readonly question: number; readonly result: CellProposalsResult };

/** What the table tells the extension: checked there. */
export type FromTable =
  | { readonly kind: 'ready' }
  | ({ readonly kind: 'edit'; readonly version: number | null; readonly text: string } & CellAddress)
  | ({
      readonly kind: 'propose';
      readonly question: number;
      readonly text: string;
      readonly offset: number;
    } & CellAddress);
