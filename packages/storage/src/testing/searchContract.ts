/** Finding what plans say. */
import { blockIdSchema, sectionIdSchema } from '@samplan/domain'
import { expect, it } from 'vitest'
import type { Storage } from '../database/storage.ts'
import type { IndexedPassage } from '../search/searchIndex.ts'
import { logOfStorage } from './logOfStorage.ts'
import { batchWith, docs, newPlan, updateOf } from './samples.ts'

const passage = (text: string, section = 'kultur'): IndexedPassage => ({
  sectionId: sectionIdSchema.parse(section),
  blockId: blockIdSchema.parse('stycke'),
  lineId: null,
  threadId: null,
  text,
})

export function searchContract(storage: () => Storage): void {
  async function indexed(...texts: string[]) {
    const plan = await newPlan(logOfStorage(storage()))
    await storage().search.replace(
      plan,
      1,
      texts.map((text) => passage(text)),
    )
    return plan
  }
  const textsOf = async (planIds: Parameters<Storage['search']['find']>[0], query: string, limit = 50) =>
    (await storage().search.find(planIds, query, limit)).map(({ text }) => text).toSorted()

  it('finds passages that have every word, by how it begins, whatever its case', async () => {
    const { planId } = await indexed('Åtgärder för äldre', 'Åtgärder för barn', 'Atgarder')
    expect(await textsOf([planId], 'ÅTGÄRD äldre')).toEqual(['Åtgärder för äldre'])
    expect(await textsOf([planId], 'åtgärder')).toEqual(['Åtgärder för barn', 'Åtgärder för äldre'])
    expect(await textsOf([planId], 'folkhälsa')).toEqual([])
  })

  it('tells where it was found', async () => {
    const { planId } = await indexed('Direktören · 160\u00A0000')
    for (const typed of ['160 000', '160000'])
      expect(await storage().search.find([planId], typed, 5)).toEqual([
        { planId, ...passage('Direktören · 160\u00A0000') },
      ])
  })

  it('looks in no other plan, and in what stands there now', async () => {
    const one = await indexed('Biblioteken är öppna')
    const other = await indexed('Biblioteken är stängda')
    expect(await textsOf([one.planId], 'biblioteken')).toEqual(['Biblioteken är öppna'])
    expect(await textsOf([one.planId, other.planId], 'biblioteken')).toHaveLength(2)
    await storage().search.replace(one, 2, [passage('Badhuset är öppet')])
    expect(await textsOf([one.planId], 'biblioteken')).toEqual([])
    expect(await textsOf([], 'badhuset')).toEqual([])
  })

  it('takes nothing that is typed for an operator', async () => {
    const { planId } = await indexed('Kostnader och intäkter')
    for (const query of ['"', "'", 'a & b', 'kost* OR', "x'); drop table plan; --", ':*', '!!', 'NEAR(', ''])
      expect(await textsOf([planId], query)).toEqual([])
    expect(await textsOf([planId], '"Kostnader" & (intäkter)')).toHaveLength(1)
  })

  it('takes any text', async () => {
    const texts = [
      'Nolla \0 inuti',
      'Halv \uD83C',
      `Lång ${'ord '.repeat(400_000)}`,
      `Udda ${'å'.repeat(5000)}`,
    ]
    const { planId } = await indexed(...texts)
    for (const word of ['inuti', 'halv', 'lång', 'udda'])
      expect(await textsOf([planId], word)).toHaveLength(1)
  })

  it('gives no more than is asked for', async () => {
    const { planId } = await indexed(...Array.from({ length: 1200 }, (_, index) => `Rad ${index}`))
    expect(await storage().search.find([planId], 'rad', 7)).toHaveLength(7)
    expect(await textsOf([planId], '1199')).toEqual(['Rad 1199'])
  })

  it('knows which plans have grown since', async () => {
    const plan = await newPlan(logOfStorage(storage()))
    await storage().updateLog.append(batchWith({ updates: [updateOf(plan.planId, docs.outline, 'x')] }))
    const stale = await storage().search.stale([plan.planId])
    const upto = stale.get(plan.planId) ?? Number.NaN
    await storage().search.replace(plan, upto, [])
    expect(await storage().search.stale([plan.planId])).toEqual(new Map())
    await storage().updateLog.append(batchWith({ updates: [updateOf(plan.planId, docs.outline, 'x')] }))
    expect(await storage().search.stale([plan.planId])).toEqual(new Map([[plan.planId, upto + 1]]))
  })
}
