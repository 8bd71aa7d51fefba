/** What a log does for whoever has a plan to themselves. */
import { decisionSchema, versionHeadSchema, versionIdSchema, type PlanId } from '@samplan/domain'
import { StorageUnavailableError, type CaseRecord, type PlanIndexEntry, type SealedPlan } from '@samplan/sync'
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { canonicalJson } from '../versions/seals.ts'
import { sha256Hex } from '../versions/sha256Hex.ts'
import type { LogUnderTest } from './logUnderTest.ts'
import {
  activityOf,
  batchWith,
  bytesOf,
  docs,
  newPlan,
  newPlanId,
  newUserId,
  sealWith,
  updateOf,
} from './samples.ts'

export function sealContract(log: () => LogUnderTest): void {
  const seen = async ({ planId }: Pick<PlanIndexEntry, 'planId'>): Promise<SealedPlan> => {
    const plans: SealedPlan[] = []
    await log().updateLog.seal(planId, (plan) => {
      plans.push(plan)
      return sealWith({})
    })
    const [plan] = plans
    if (plan === undefined) throw new Error('There is no such plan')
    return plan
  }

  it('shows all that is stored of the plan', async () => {
    const plan = await newPlan(log(), { state: 'frozen', removedAt: 7 })
    const { planId } = plan
    const written = ['a', 'b', 'c'].map((bytes) => updateOf(planId, docs.outline, bytes))
    await log().updateLog.append(batchWith({ updates: [...written, updateOf(planId, docs.comments, 'x')] }))
    await log().updateLog.saveSnapshot(planId, docs.outline, { uptoSeq: 2, state: Buffer.from('ab') })
    await log().updateLog.append(
      batchWith({ updates: [updateOf((await newPlan(log())).planId, docs.section, 'y')] }),
    )
    const { docs: shown, organisationId, state, removedAt, versions, decisions } = await seen(plan)
    expect({ organisationId, state, removedAt }).toEqual({
      organisationId: plan.organisationId,
      state: 'frozen',
      removedAt: 7,
    })
    expect([...shown.keys()].toSorted()).toEqual([docs.comments, docs.outline])
    expect(shown.get(docs.outline)?.snapshot?.uptoSeq).toBe(2)
    expect(bytesOf(shown.get(docs.outline)?.updates ?? [])).toEqual(['c'])
    expect(shown.get(docs.comments)).toMatchObject({ snapshot: null, updates: [{ seq: 1 }] })
    expect([versions, decisions]).toEqual([[], []])
  })

  it('stores what it is told, whatever the state of the plan, and the state itself', async () => {
    const plan = await newPlan(log(), { state: 'frozen' })
    const { planId } = plan
    await log().updateLog.append(batchWith({ updates: [updateOf(planId, docs.outline, 'first')] }))
    const updates = [docs.outline, docs.section].map((doc) => updateOf(planId, doc, 'sealed'))
    const index = { ...plan, title: 'Ny titel', state: 'adopted' as const }
    const sealed = await log().updateLog.seal(planId, () =>
      sealWith({ updates, index, activities: [activityOf(planId, 'sealed', updates)] }),
    )
    expect(sealed?.stored.map(({ docName, seq }) => [docName, seq])).toEqual([
      [docs.outline, 2],
      [docs.section, 1],
    ])
    expect(bytesOf(sealed?.stored ?? [])).toEqual(['sealed', 'sealed'])
    expect(await log().planIndex.get(planId)).toEqual(index)
    expect(bytesOf((await log().updateLog.load(planId, docs.outline)).updates)).toEqual(['first', 'sealed'])
    expect(await log().activityLog.read(planId, { limit: 9, order: 'oldest-first' })).toMatchObject([
      { seq: 1, to: 'sealed' },
    ])
  })

  it('keeps versions and decisions, and shows them to the next', async () => {
    const plan = await newPlan(log())
    const records = [versionOf(plan.planId, 1, null), versionOf(plan.planId, 2, HASH)]
    for (const record of records)
      await log().updateLog.seal(plan.planId, () => sealWith({ records: [record] }))
    const decided = decisionOn(records[1])
    await log().updateLog.seal(plan.planId, () => sealWith({ records: [decided] }))
    const { versions, decisions } = await seen(plan)
    expect(versions).toEqual(records.map(({ head }) => head))
    expect(decisions).toEqual([decided.decision])
  })

  it('stores nothing where the judge throws', async () => {
    const plan = await newPlan(log())
    const refused = log().updateLog.seal(plan.planId, () => {
      throw new RangeError('no')
    })
    await expect(refused).rejects.toThrow(RangeError)
    expect(await log().planIndex.get(plan.planId)).toEqual(plan)
    expect(
      await log().updateLog.append(batchWith({ updates: [updateOf(plan.planId, docs.section, 'x')] })),
    ).toEqual([{ status: 'stored', seq: 1 }])
  })

  it('knows nothing of a plan that there is not', async () => {
    expect(await log().updateLog.seal(newPlanId(), () => sealWith({}))).toBeNull()
  })

  it('lets one after the other have the plan', async () => {
    const plan = await newPlan(log())
    const numbers = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const sealed = await log().updateLog.seal(plan.planId, ({ versions }) => {
          const number = versions.length + 1
          return {
            ...sealWith({ records: [versionOf(plan.planId, number, number === 1 ? null : HASH)] }),
            result: number,
          }
        })
        return sealed?.result
      }),
    )
    expect(numbers.toSorted((one = 0, other = 0) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('lets an append be wholly before it, or be refused', async () => {
    const plan = await newPlan(log())
    const { planId } = plan
    const appends = Array.from({ length: 20 }, (_, place) =>
      log().updateLog.append(
        batchWith({ updates: [updateOf(planId, docs.section, `${place}`, { judgedIn: 'drafting' })] }),
      ),
    )
    let before: string[] = []
    const sealing = log().updateLog.seal(planId, ({ docs: shown }) => {
      before = bytesOf(shown.get(docs.section)?.updates ?? [])
      return sealWith({ index: { ...plan, state: 'frozen' } })
    })
    const outcomes = (await Promise.all(appends)).flat()
    await sealing
    const stored = outcomes.flatMap(({ status }, place) => (status === 'stored' ? [`${place}`] : []))
    expect(before.toSorted()).toEqual(stored.toSorted())
    expect(outcomes.filter(({ status }) => status === 'refused')).toEqual(
      Array.from({ length: 20 - stored.length }, () => ({ status: 'refused', code: 'plan-locked' })),
    )
  })
}

/** To be asked while the database takes nothing. The seal is large enough for a disk to notice. */
export async function expectSealRefused(log: LogUnderTest, plan: PlanIndexEntry): Promise<void> {
  const update = updateOf(plan.planId, docs.outline, new Uint8Array(200_000))
  const refused = log.updateLog.seal(plan.planId, () =>
    sealWith({
      updates: [update],
      index: { ...plan, state: 'frozen' },
      records: [versionOf(plan.planId, 1, null)],
    }),
  )
  await expect(refused).rejects.toThrow(StorageUnavailableError)
}

type Version = Extract<CaseRecord, { kind: 'version' }>

const HASH = sha256Hex('the version before')

function versionOf(planId: PlanId, number: number, previous: string | null): Version {
  const json = canonicalJson({ number })
  const head = versionHeadSchema.parse({
    id: randomUUID(),
    planId,
    number,
    kind: 'proposal',
    wordingOf: null,
    label: `Förslag ${number}`,
    note: null,
    by: newUserId(),
    byName: 'Anna',
    at: 1_793_606_400_000 + number,
    sha256: sha256Hex(json),
    previous,
  })
  return {
    kind: 'version',
    head,
    json,
    projector: 1,
    states: new Map([[docs.outline, Buffer.from('state')]]),
  }
}

function decisionOn(version: Version | undefined): Extract<CaseRecord, { kind: 'decision' }> {
  const decision = decisionSchema.parse({
    id: randomUUID(),
    planId: version?.head.planId,
    versionId: versionIdSchema.parse(version?.head.id),
    body: 'Styrelsen',
    date: '2026-12-01',
    paragraph: '84',
    diaryNumber: null,
    outcome: 'adopted',
    text: 'Styrelsen antar planen.',
    minutesVerifiedOn: null,
    excerptId: null,
    corrects: null,
    reason: null,
    by: newUserId(),
    byName: 'Anna',
    at: 1_793_606_400_100,
    versionSha256: version?.head.sha256,
    previous: null,
  })
  return { kind: 'decision', decision, sha256: sha256Hex(canonicalJson(decision)) }
}
