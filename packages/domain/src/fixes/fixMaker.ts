import type { Block } from '../blocks/block.ts'
import type { BlockId, SectionId } from '../ids.ts'
import type { Plan } from '../plan/plan.ts'
import type { Section } from '../plan/section.ts'
import type { Issue } from '../rules/issue.ts'
import type { Fix } from './fix.ts'

/** Where the issue is, looked up. */
export interface FixContext {
  readonly plan: Plan
  readonly section: Section
  readonly block: Block
  readonly place: { readonly sectionId: SectionId; readonly blockId: BlockId }
}

/** Null where the plan leaves a choice, or has changed since. */
export type FixMaker = (issue: Issue, context: FixContext) => Fix | null
