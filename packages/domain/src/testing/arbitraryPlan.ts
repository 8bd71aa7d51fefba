/** Whole plans that satisfy `planSchema`, of every kind of content. They may break every rule: rules are not the schema. */
import * as fc from 'fast-check'
import { sectionNumbers } from '../plan/numbering.ts'
import { planSchema, type Plan } from '../plan/plan.ts'
import { sectionHeadSchema } from '../plan/section.ts'
import { MAX_SECTION_DEPTH } from '../plan/sectionTree.ts'
import { arbitraryBlock, type BlockDraft } from './arbitraryBlock.ts'
import { arbitraryCase } from './arbitraryCase.ts'
import { arbitraryColumns } from './arbitraryBudget.ts'
import {
  arbitraryAreas,
  arbitraryFacts,
  arbitraryHead,
  arbitraryLabels,
  arbitraryMembers,
  arbitraryOverarchingGoals,
  arbitrarySettings,
  arbitraryState,
  type HeadDraft,
} from './arbitraryOutline.ts'
import { createNumberer, numberBlock } from './numberIds.ts'

interface SectionDraft {
  readonly head: HeadDraft
  /** Wanted depth from 1; a section stands at most one level below the one before it. */
  readonly depth: number
  readonly blocks: readonly BlockDraft[]
}

const section: fc.Arbitrary<SectionDraft> = fc.record({
  head: arbitraryHead,
  depth: fc.integer({ min: 1, max: MAX_SECTION_DEPTH }),
  blocks: fc.array(arbitraryBlock, { maxLength: 6 }),
})

const outline = fc.record({
  facts: arbitraryFacts,
  state: arbitraryState,
  settings: arbitrarySettings,
  labels: arbitraryLabels,
  overarchingGoals: arbitraryOverarchingGoals,
  areas: arbitraryAreas,
  budgetColumns: arbitraryColumns,
  members: arbitraryMembers,
  previousPlan: fc.option(
    fc.record({ planId: fc.constant('last-year'), year: fc.integer({ min: 2007, max: 2030 }) }),
    { nil: null },
  ),
})

export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .tuple(
    outline,
    arbitraryCase,
    fc.array(section, { maxLength: 8 }),
    fc.array(arbitraryHead, { maxLength: 2 }),
  )
  .map(([facts, theCase, sections, removed]) =>
    planSchema.parse({
      ...facts,
      ...theCase,
      id: 'plan-1',
      sections: numberSections(sections),
      removedSections: removed.map((head, index) => inBin(head, `removed-${index + 1}`)),
    }),
  )

const inBin = (head: HeadDraft, id: string) => ({ ...head, id, removedWith: id })

function numberSections(drafts: readonly SectionDraft[]) {
  const number = createNumberer()
  const heads = placeHeads(drafts).map((head) => sectionHeadSchema.parse(head))
  const numbers = sectionNumbers(heads)
  return heads.map((head, index) => ({
    ...head,
    number: numbers.get(head.id) ?? null,
    blocks: drafts[index]?.blocks.map((block) => numberBlock(block, number)) ?? [],
  }))
}

function placeHeads(drafts: readonly SectionDraft[]): HeadDraft[] {
  /** The sections above the present place, outermost first. */
  let path: string[] = []
  return drafts.map(({ head, depth }, index) => {
    const id = `section-${index + 1}`
    path = path.slice(0, depth - 1)
    const parentId = path.at(-1) ?? null
    path = [...path, id]
    return { ...head, id, parentId }
  })
}
