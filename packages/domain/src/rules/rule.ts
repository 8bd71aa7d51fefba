/**
 * What a rule is. Rules are pure and of two kinds, by what they must see: a section rule judges one section under the
 * outline, so that its answer holds until that section or the outline changes; a plan rule compares sections.
 */
import type { BlockId, SectionId } from '../ids.ts'
import type { Plan } from '../plan/plan.ts'
import type { Section } from '../plan/section.ts'
import type { Thread } from '../review/thread.ts'
import type { IssueCode, Severity } from './issue.ts'
import type { OutlineContext } from './outlineContext.ts'
import type { IssueParams } from './params.ts'

export interface RuleInput {
  readonly plan: Plan
  readonly threads: readonly Thread[]
}

/** An issue without what the rule says of itself. */
export interface Finding<C extends IssueCode = IssueCode> {
  readonly blockId?: BlockId
  readonly path?: string
  readonly params: IssueParams[C]
}

export interface PlacedFinding<C extends IssueCode = IssueCode> extends Finding<C> {
  /** Null for the plan as a whole. */
  readonly sectionId: SectionId | null
}

interface RuleHead<C extends IssueCode> {
  readonly code: C
  readonly severity: Severity
  /** Runs only when the plan asks for completeness. */
  readonly completeness?: true
}

export interface SectionRule<C extends IssueCode = IssueCode> extends RuleHead<C> {
  readonly inSection: (section: Section, outline: OutlineContext) => readonly Finding<C>[]
}

export interface PlanRule<C extends IssueCode = IssueCode> extends RuleHead<C> {
  readonly inPlan: (input: RuleInput) => readonly PlacedFinding<C>[]
}

/** These two only tie a rule's findings to the params of its code. */
export const sectionRule = <C extends IssueCode>(rule: SectionRule<C>): SectionRule<C> => rule
export const planRule = <C extends IssueCode>(rule: PlanRule<C>): PlanRule<C> => rule
