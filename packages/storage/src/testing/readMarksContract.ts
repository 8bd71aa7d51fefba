import { sectionIdSchema, threadIdSchema } from '@samplan/domain'
import { expect, it } from 'vitest'
import type { Storage } from '../database/storage.ts'
import type { ReadMarks } from '../readMarks/readMarks.ts'
import { logOfStorage } from './logOfStorage.ts'
import { newPlan, newUserId } from './samples.ts'

const [one, other] = [threadIdSchema.parse('one'), threadIdSchema.parse('other')]
const section = sectionIdSchema.parse('culture')

const marks = (parts: Partial<ReadMarks>): ReadMarks => ({
  threads: new Map(),
  sections: new Map(),
  ...parts,
})

export function readMarksContract(storage: () => Storage): void {
  it('are merged, and the later one stands', async () => {
    const { planId, organisationId } = await newPlan(logOfStorage(storage()))
    const reader = { planId, userId: newUserId() }
    const { readMarks } = storage()
    expect(await readMarks.get(reader)).toEqual(marks({}))
    const merge = (parts: Partial<ReadMarks>) => readMarks.merge(reader, organisationId, marks(parts))
    await merge({ threads: new Map([[one, 5]]), sections: new Map([[section, 7]]) })
    await merge({
      threads: new Map([
        [one, 4],
        [other, 1],
      ]),
    })
    await merge({ sections: new Map([[section, 8]]) })
    await merge({})
    expect(await readMarks.get(reader)).toEqual({
      threads: new Map([
        [one, 5],
        [other, 1],
      ]),
      sections: new Map([[section, 8]]),
    })
    expect(await readMarks.get({ planId, userId: newUserId() })).toEqual(marks({}))
  })
}
