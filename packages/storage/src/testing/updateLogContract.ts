/** What every update log does, whatever it is made of. An adapter's test file hands over a way to open one. */
import type { Batch, PlanIndexEntry } from '@samplan/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { activityContract } from './activityContract.ts'
import { planIndexContract } from './planIndexContract.ts'
import type { LogUnderTest, OpenLog } from './logUnderTest.ts'
import { logModelContract } from './logModelContract.ts'
import { readingContract } from './readingContract.ts'
import { sealContract } from './sealContract.ts'
import {
  batchWith,
  docs,
  enterState,
  entryOf,
  newOrganisation,
  newPlan,
  newPlanId,
  updateOf,
} from './samples.ts'
import { togetherContract } from './togetherContract.ts'

export function updateLogContract(name: string, open: OpenLog): void {
  describe(`update log contract: ${name}`, () => {
    let log: LogUnderTest
    beforeAll(async () => {
      log = await open()
    })
    afterAll(() => log.close())

    describe('appending', () => {
      appendingContract(() => log)
    })
    describe('states of a plan', () => {
      lockingContract(() => log)
    })
    describe('sealing', () => {
      sealContract(() => log)
    })
    describe('one change of several documents', () => {
      togetherContract(() => log)
    })
    describe('activities', () => {
      activityContract(() => log)
    })
    describe('reading', () => {
      readingContract(() => log)
    })
    describe('plan index', () => {
      planIndexContract(() => log)
    })
    describe('any sequence of batches', () => {
      logModelContract(() => log)
    })
  })
}

function appendingContract(log: () => LogUnderTest): void {
  const append = (batch: Partial<Batch>) => log().updateLog.append(batchWith(batch))

  it('numbers the updates of each doc from 1, across docs and batches', async () => {
    const { planId } = await newPlan(log())
    const { outline, section } = docs
    const update = (doc: typeof outline | typeof section) => updateOf(planId, doc, 'x')
    expect(await append({ updates: [outline, section, outline].map(update) })).toEqual(
      [1, 1, 2].map((seq) => ({ status: 'stored', seq })),
    )
    expect(await append({ updates: [section, outline].map(update) })).toEqual(
      [2, 3].map((seq) => ({ status: 'stored', seq })),
    )
  })

  it('keeps docs of the same name in different plans apart', async () => {
    const [one, other] = [await newPlan(log()), await newPlan(log())]
    const updates = [one, other].map(({ planId }) => updateOf(planId, docs.outline, planId))
    expect(await append({ updates })).toEqual([1, 1].map((seq) => ({ status: 'stored', seq })))
  })

  it('refuses updates of an unknown plan and stores the others of the batch', async () => {
    const { planId } = await newPlan(log())
    const updates = [newPlanId(), planId, newPlanId()].map((id) => updateOf(id, docs.section, 'x'))
    expect(await append({ updates })).toEqual([
      { status: 'refused', code: 'plan-unknown' },
      { status: 'stored', seq: 1 },
      { status: 'refused', code: 'plan-unknown' },
    ])
  })

  it('creates a plan together with its first documents', async () => {
    const entry = entryOf(await newOrganisation(log()))
    const updates = [docs.outline, docs.section].map((doc) => updateOf(entry.planId, doc, 'x'))
    expect(await append({ updates, index: [entry] })).toEqual(
      [1, 1].map((seq) => ({ status: 'stored', seq })),
    )
    expect(await log().planIndex.get(entry.planId)).toEqual(entry)
  })

  it('gives everybody a number of their own when many append at once', async () => {
    const { planId } = await newPlan(log())
    const one = () => append({ updates: [updateOf(planId, docs.section, 'x')] })
    const outcomes = (await Promise.all(Array.from({ length: 40 }, one))).flat()
    const seqs = outcomes.map((outcome) => (outcome.status === 'stored' ? outcome.seq : outcome.code))
    expect(new Set(seqs)).toEqual(new Set(Array.from({ length: 40 }, (_, index) => index + 1)))
  })

  it('stores a batch of some thousand updates', async () => {
    const { planId } = await newPlan(log())
    const updates = Array.from({ length: 2_500 }, (_, index) => updateOf(planId, docs.section, `${index}`))
    const outcomes = await append({ updates })
    expect(outcomes.at(-1)).toEqual({ status: 'stored', seq: 2_500 })
  })

  it('answers an empty batch with nothing', async () => {
    expect(await append({})).toEqual([])
  })

  it('is done with the bytes it was given once it has answered', async () => {
    const { planId } = await newPlan(log())
    const bytes = Uint8Array.of(1, 2, 3)
    await append({ updates: [updateOf(planId, docs.section, bytes)] })
    bytes.fill(0)
    const { updates } = await log().updateLog.load(planId, docs.section)
    expect([...(updates[0]?.bytes ?? [])]).toEqual([1, 2, 3])
  })
}

function lockingContract(log: () => LogUnderTest): void {
  const everyDoc = [docs.outline, docs.comments, docs.section]
  const appendToEach = ({ planId }: PlanIndexEntry, index: Batch['index'] = []) =>
    log().updateLog.append(batchWith({ updates: everyDoc.map((doc) => updateOf(planId, doc, 'x')), index }))

  it.each(['frozen', 'adopted'] as const)(
    'refuses a section of a plan that is %s, and no other doc',
    async (state) => {
      const outcomes = await appendToEach(await newPlan(log(), { state }))
      expect(outcomes.map(({ status }) => status)).toEqual(['stored', 'stored', 'refused'])
      expect(outcomes[2]).toEqual({ status: 'refused', code: 'plan-locked' })
    },
  )

  it('takes sections again once the plan is returned', async () => {
    const plan = await newPlan(log(), { state: 'frozen' })
    await enterState(log(), plan, 'drafting')
    expect(await appendToEach(plan)).toEqual([1, 1, 1].map((seq) => ({ status: 'stored', seq })))
  })

  it.each(everyDoc)('refuses of %s what was judged in another state of the plan', async (doc) => {
    const plan = await newPlan(log(), { state: 'frozen' })
    await enterState(log(), plan, 'adopted')
    const updates = (['drafting', 'frozen'] as const).map((judgedIn) =>
      updateOf(plan.planId, doc, 'x', { judgedIn }),
    )
    const index = [{ ...plan, title: 'Ny titel' }]
    const locked = { status: 'refused', code: 'plan-locked' }
    expect(await log().updateLog.append(batchWith({ updates, index }))).toEqual([locked, locked])
    expect(await log().updateLog.docNames(plan.planId)).toEqual([])
  })

  it('takes what was judged in the state in which it finds the plan', async () => {
    const plan = await newPlan(log(), { state: 'frozen' })
    const updates = [docs.outline, docs.comments].map((doc) =>
      updateOf(plan.planId, doc, 'x', { judgedIn: 'frozen' }),
    )
    const outcomes = await log().updateLog.append(batchWith({ updates }))
    expect(outcomes).toEqual([1, 1].map((seq) => ({ status: 'stored', seq })))
  })

  it('takes every document of a plan that is created frozen', async () => {
    const plan = entryOf(await newOrganisation(log()), { state: 'frozen' })
    const outcomes = await appendToEach(plan, [plan])
    expect(outcomes.map(({ status }) => status)).toEqual(['stored', 'stored', 'stored'])
  })

  it('takes updates of a plan in the bin', async () => {
    const outcomes = await appendToEach(await newPlan(log(), { removedAt: 1 }))
    expect(outcomes.map(({ status }) => status)).toEqual(['stored', 'stored', 'stored'])
  })
}
