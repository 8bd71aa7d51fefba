import { outlineSchema, planSchema } from '@samplan/domain'
import { arbitraryPlan } from '@samplan/domain/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { OUTLINE, sectionDocName } from '../docName.ts'
import { outlineRoots } from '../outline/roots.ts'
import { projectOutline } from '../outline/projectOutline.ts'
import { damage } from '../testing/damage.ts'
import { projectPlan } from './projectPlan.ts'
import { writePlan } from './writePlan.ts'

test('whatever stands in a section, it projects to a valid plan', () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.array(fc.nat(), { minLength: 1, maxLength: 12 }), (plan, seeds) => {
      const docs = writePlan(plan)
      for (const { id } of plan.sections) {
        const doc = docs.get(sectionDocName(id))
        if (doc) for (const seed of seeds) damage(doc, id, seed)
      }
      const projected = projectPlan(plan.id, docs)
      expect(planSchema.parse(projected)).toEqual(projected)
    }),
  )
})

test('whatever stands in the outline, it projects to a valid outline', () => {
  const values = [null, 1.5, '', 'a', [], {}, ['å'], true, 'section-1']
  const wreck = fc.record({ map: fc.nat(), key: fc.nat(), value: fc.constantFrom(...values) })
  fc.assert(
    fc.property(arbitraryPlan, fc.array(wreck, { minLength: 1, maxLength: 12 }), (plan, wrecks) => {
      const doc = writePlan(plan).get(OUTLINE)
      if (!doc) throw new Error('no outline')
      const maps = Object.values<Y.Map<unknown>>({ ...outlineRoots(doc) })
      for (const { map: at, key, value } of wrecks) {
        const map = maps[at % maps.length]
        const keys = [...(map?.keys() ?? []), 'odd']
        map?.set(keys[key % keys.length] ?? 'odd', value)
      }
      const outline = projectOutline(doc)
      expect(outlineSchema.parse(outline)).toEqual(outline)
    }),
  )
})
