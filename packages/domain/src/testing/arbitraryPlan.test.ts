import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockSchema } from '../blocks/block.ts'
import { sectionNumbers } from '../plan/numbering.ts'
import { planSchema, type Plan } from '../plan/plan.ts'
import { depthOf, MAX_SECTION_DEPTH } from '../plan/sectionTree.ts'
import { arbitraryPlan } from './arbitraryPlan.ts'

const idsOf = (plan: Plan): string[] =>
  plan.sections.flatMap((section) => [
    section.id,
    ...section.blocks.map(({ id }) => id),
    ...section.blocks.flatMap((block) =>
      block.type === 'budget'
        ? block.groups.flatMap(({ id, lines }) => [id, ...lines.map((line) => line.id)])
        : [],
    ),
  ])

describe('arbitraryPlan', () => {
  it('draws plans with distinct ids, a tree in reading order and derived numbers', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(planSchema.parse(plan)).toEqual(plan)
        const ids = idsOf(plan)
        expect(new Set(ids).size).toBe(ids.length)
        const numbers = sectionNumbers(plan.sections)
        plan.sections.forEach(({ id, parentId, number }, index) => {
          expect(number).toBe(numbers.get(id))
          expect(depthOf(plan.sections, id)).toBeLessThanOrEqual(MAX_SECTION_DEPTH)
          const parentIndex = plan.sections.findIndex((section) => section.id === parentId)
          expect(parentIndex).toBeLessThan(index)
          expect(parentIndex === -1).toBe(parentId === null)
        })
      }),
    )
  })

  it('draws every kind of block, and text beyond ASCII', () => {
    const blocks = fc
      .sample(arbitraryPlan, { numRuns: 200, seed: 1 })
      .flatMap(({ sections }) => sections.flatMap((section) => section.blocks))
    const types = blockSchema.options.map((option) => option.shape.type.value)
    expect([...new Set(blocks.map(({ type }) => type))].toSorted()).toEqual(types.toSorted())
    const text = JSON.stringify(blocks)
    for (const sample of ['ä', '🌲', '\u202F']) expect(text).toContain(sample)
  })
})
