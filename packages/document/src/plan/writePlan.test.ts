import { arbitraryPlan } from '@samplan/domain/testing'
import { planSchema } from '@samplan/domain'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { projectPlan } from './projectPlan.ts'
import { writePlan } from './writePlan.ts'

test('a plan written into documents projects back to the same plan', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      expect(projectPlan(plan.id, writePlan(plan))).toEqual(plan)
    }),
  )
})

test('also after the documents went through the wire', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const sent = [...writePlan(plan)].map(([name, doc]) => {
        const copy = new Y.Doc()
        Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
        return [name, copy] as const
      })
      const projected = projectPlan(plan.id, new Map(sent))
      expect(projected).toEqual(plan)
      expect(planSchema.parse(projected)).toEqual(plan)
    }),
  )
})
