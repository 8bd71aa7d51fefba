/**
 * What would mend an issue with one key. A fix is a value: what is written where, worked out from the plan; whoever
 * applies it is at the rim (the browser writes it into the section's document as one step that can be taken back).
 * There is one only where there is no choice to make, or where what it does is plain from its name.
 */
import type {
  AreaId,
  BlockId,
  ColumnId,
  FootnoteId,
  GroupId,
  LineId,
  OverarchingGoalId,
  RowId,
  SectionId,
} from '../ids.ts'
import type { ReferenceTarget } from '../prose/inline.ts'

/** Where the words stand that are to read otherwise. */
export type WordsPlace =
  | { readonly in: 'prose' }
  | { readonly in: 'aim' }
  | { readonly in: 'ownerText' }
  | { readonly in: 'row'; readonly type: 'roster' | 'signature'; readonly rowId: RowId }

/** Ids that lead nowhere any more, by the field that holds them. */
export type DroppedLinks =
  | {
      readonly type: 'goal'
      readonly field: 'overarchingGoalIds'
      readonly keep: readonly OverarchingGoalId[]
    }
  | { readonly type: 'goal' | 'commitment'; readonly field: 'areaIds'; readonly keep: readonly AreaId[] }
  | {
      readonly type: 'activity' | 'project' | 'indicator'
      readonly field: 'goalIds'
      readonly keep: readonly BlockId[]
    }
  | { readonly type: 'activity' | 'project'; readonly field: 'lineIds'; readonly keep: readonly LineId[] }

type FixTo =
  /** "Rätta summan": the stated amount becomes what the lines give. */
  | {
      readonly kind: 'set-stated'
      /** Null for the table's result. */
      readonly groupId: GroupId | null
      readonly columnId: ColumnId
      readonly kronor: number
    }
  | {
      readonly kind: 'set-footnote-total'
      readonly footnoteId: FootnoteId
      /** Place of the decision among the footnote's. */
      readonly part: number
      readonly kronor: number
    }
  /** "Ska vara tom": there is to be no figure. */
  | { readonly kind: 'empty-cell'; readonly lineId: LineId; readonly columnId: ColumnId }
  /** The share of the last row becomes what is left of 100. */
  | { readonly kind: 'set-percent'; readonly rowId: RowId; readonly label: string; readonly percent: number }
  /** The activity (`blockId`) serves the goal. */
  | { readonly kind: 'link-goal'; readonly goalId: BlockId; readonly text: string }
  /** The goal (`blockId`) serves the overarching goal. */
  | { readonly kind: 'serve'; readonly overarchingGoalId: OverarchingGoalId; readonly text: string }
  | { readonly kind: 'give-area'; readonly areaId: AreaId; readonly text: string }
  | ({ readonly kind: 'drop-links' } & DroppedLinks)
  /** Words become a reference that follows its target. `text`: what it leads to. */
  | { readonly kind: 'refer'; readonly words: string; readonly to: ReferenceTarget; readonly text: string }
  | { readonly kind: 'replace-words'; readonly place: WordsPlace; readonly from: string; readonly to: string }

/** In one block of one section: who may write that section may do it. */
export type Fix = FixTo & { readonly sectionId: SectionId; readonly blockId: BlockId }
export type FixKind = Fix['kind']
