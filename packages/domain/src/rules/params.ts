/**
 * What each issue tells its message: the contract with the catalogues. Amounts are whole kronor; `difference` keeps its
 * sign (what the lines give − what is stated); `line`, `group` and `column` are names as shown.
 */

type CellParams = { readonly line: string; readonly column: string }

/** The opening words of a goal, an activity or an indicator. */
type TextParams = { readonly text: string }

type NoParams = Readonly<Record<string, never>>

export interface IssueParams {
  'budget.total-mismatch': {
    readonly group: string
    readonly column: string
    readonly lines: number
    readonly stated: number
    readonly difference: number
  }
  'budget.unbalanced': {
    readonly column: string
    readonly costs: number
    readonly revenue: number
    /** Revenue − costs. */
    readonly difference: number
    readonly higher: 'costs' | 'revenue' | 'neither'
  }
  'budget.result-mismatch': {
    readonly column: string
    /** Revenue − costs. */
    readonly lines: number
    readonly stated: number
    readonly difference: number
  }
  'budget.code-duplicate': { readonly code: string; readonly line: string; readonly other: string }
  'budget.line-empty': { readonly line: string }
  'budget.amount-missing': CellParams
  'budget.amount-unreadable': CellParams & { readonly typed: string }
  'budget.amount-conflict': CellParams & { readonly count: number }
  'budget.request-differs': CellParams & {
    readonly asked: number
    readonly amount: number
    /** Asked − the line's amount. */
    readonly difference: number
  }
  'budget.unchanged-line': CellParams & { readonly other: string; readonly amount: number }
  'budget.large-change': CellParams & {
    readonly other: string
    readonly change: number
    /** Per cent of the earlier amount, rounded; absent from zero. */
    readonly percent?: number
  }
  'footnote.total-mismatch': {
    readonly mark: string
    readonly items: number
    readonly stated: number
    readonly difference: number
  }
  'footnote.exceeds-line': CellParams & {
    readonly mark: string
    readonly total: number
    readonly amount: number
    readonly difference: number
  }
  /** `kind`: what the dangling reference should have led to. */
  'reference.unresolved': {
    readonly kind: ReferenceKind
    /** Of a mention, as written: "bilaga 2". */
    readonly words?: string
    /** Of a mention that leads to a place without what the text says is there: "aktiviteter", as written. */
    readonly lacks?: string
  }
  'goal.no-overarching-goal': TextParams
  'goal.no-activity': TextParams
  'goal.no-area': TextParams
  'activity.no-goal': TextParams
  'activity.no-owner': TextParams
  'activity.no-time': TextParams
  'indicator.no-baseline': TextParams
  'indicator.no-target': TextParams
  /** `section`: where the sentence stood first. */
  'text.repeated': TextParams & { readonly section: string }
  'name.inconsistent': { readonly name: string; readonly other: string }
  'overarching-goal.reworded': { readonly text: string; readonly goal: string }
  'section.no-owner': NoParams
  'section.empty': NoParams
  'shares.not-100': {
    /** Per cent, to hundredths. */
    readonly sum: number
    /** 100 − the sum. */
    readonly difference: number
  }
  /** An earmarked line and the line that it belongs to. */
  'budget.pair-differs': CellParams & { readonly other: string; readonly difference: number }
  'image.no-file': NoParams
  'image.no-alternative-text': NoParams
  'comment.undecided': { readonly threadId: string; readonly kind: 'suggestion' | 'question' }
}

/** `mention`: words such as "bilaga 2" that lead to nothing in the plan. */
export type ReferenceKind =
  | 'goal'
  | 'overarchingGoal'
  | 'area'
  | 'line'
  | 'column'
  | 'member'
  | 'section'
  | 'block'
  | 'mention'
