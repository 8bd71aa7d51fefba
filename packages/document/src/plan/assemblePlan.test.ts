import { buildPlan } from '@samplan/domain/testing'
import { expect, test } from 'vitest'
import { assemblePlan } from './assemblePlan.ts'

test('an array of blocks that is the same again is the same in the plan', () => {
  const { id, sections, ...outline } = buildPlan({ sections: [{ id: 'one' }, { id: 'two' }] })
  const blocks = new Map(sections.map((section) => [section.id, section.blocks]))
  const first = assemblePlan(id, { ...outline, sections }, blocks)
  const [one] = sections
  if (one) blocks.set(one.id, [])
  const second = assemblePlan(id, { ...outline, sections }, blocks)
  expect(second.sections[1]?.blocks).toBe(first.sections[1]?.blocks)
  expect(second.sections[0]?.blocks).not.toBe(first.sections[0]?.blocks)
})
