import { expect, it } from 'vitest'
import type { LogUnderTest } from './logUnderTest.ts'
import { batchWith, bytesOf, docs, loggedOf, newPlan, newPlanId, newUserId, updateOf } from './samples.ts'

export function readingContract(log: () => LogUnderTest): void {
  /** A plan whose section holds these updates. */
  const planWith = async (...contents: readonly (string | Uint8Array)[]) => {
    const { planId } = await newPlan(log())
    const updates = contents.map((bytes) => updateOf(planId, docs.section, bytes))
    await log().updateLog.append(batchWith({ updates }))
    return planId
  }
  const load = (planId: Awaited<ReturnType<typeof planWith>>) => log().updateLog.load(planId, docs.section)

  it('gives back an update as it was appended', async () => {
    const { planId } = await newPlan(log())
    const update = updateOf(planId, docs.section, 'abc')
    await log().updateLog.append(batchWith({ updates: [update] }))
    const [stored] = (await load(planId)).updates
    expect({ ...stored, bytes: Buffer.from(stored?.bytes ?? []) }).toEqual({ ...loggedOf(update), seq: 1 })
  })

  it.each([
    ['no bytes', new Uint8Array()],
    ['every byte', Uint8Array.from({ length: 256 }, (_, index) => index)],
    ['a megabyte', new Uint8Array(1_048_576).fill(7)],
    ['a part of a larger buffer', new Uint8Array([9, 1, 2, 9]).subarray(1, 3)],
  ])('gives back %s unchanged, as a plain Uint8Array', async (_, bytes) => {
    const { updates } = await load(await planWith(bytes))
    expect(updates[0]?.bytes.constructor).toBe(Uint8Array)
    expect(Buffer.compare(updates[0]?.bytes ?? Buffer.from('-'), bytes)).toBe(0)
  })

  it('knows nothing of a doc that nobody wrote', async () => {
    expect(await load(newPlanId())).toEqual({ snapshot: null, updates: [] })
    expect(await log().updateLog.docNames(newPlanId())).toEqual([])
    expect(await log().updateLog.latestUpdates(newPlanId())).toEqual([])
  })

  it('loads the newest snapshot and what came after it', async () => {
    const planId = await planWith('a', 'b', 'c')
    await log().updateLog.saveSnapshot(planId, docs.section, { uptoSeq: 2, state: Buffer.from('ab') })
    const { snapshot, updates } = await load(planId)
    expect(snapshot?.uptoSeq).toBe(2)
    expect(Buffer.from(snapshot?.state ?? []).toString()).toBe('ab')
    expect(bytesOf(updates)).toEqual(['c'])
  })

  it('never moves a snapshot backwards', async () => {
    const planId = await planWith('a', 'b', 'c')
    for (const uptoSeq of [2, 1, 3, 2]) {
      await log().updateLog.saveSnapshot(planId, docs.section, { uptoSeq, state: Buffer.from(`${uptoSeq}`) })
    }
    const { snapshot } = await load(planId)
    expect(snapshot?.uptoSeq).toBe(3)
    expect(Buffer.from(snapshot?.state ?? []).toString()).toBe('3')
  })

  it('refuses a snapshot of updates that it does not hold', async () => {
    const planId = await planWith('a')
    const snapshot = { uptoSeq: 2, state: Buffer.from('ab') }
    await expect(log().updateLog.saveSnapshot(planId, docs.section, snapshot)).rejects.toThrow(RangeError)
    await expect(log().updateLog.saveSnapshot(newPlanId(), docs.section, snapshot)).rejects.toThrow(
      RangeError,
    )
    expect((await load(planId)).snapshot).toBeNull()
  })

  it('keeps the history that a snapshot covers', async () => {
    const planId = await planWith('a', 'b', 'c')
    await log().updateLog.saveSnapshot(planId, docs.section, { uptoSeq: 3, state: Buffer.from('abc') })
    expect(bytesOf(await log().updateLog.readAfter(planId, docs.section, 0, 10))).toEqual(['a', 'b', 'c'])
  })

  it('pages through a history, oldest first', async () => {
    const planId = await planWith('a', 'b', 'c', 'd')
    const page = await log().updateLog.readAfter(planId, docs.section, 1, 2)
    expect(page.map(({ seq }) => seq)).toEqual([2, 3])
    expect(bytesOf(page)).toEqual(['b', 'c'])
    expect(await log().updateLog.readAfter(planId, docs.section, 4, 2)).toEqual([])
  })

  it('tells who last changed what each doc says, and when', async () => {
    const planId = await planWith('a', 'b')
    const last = { ...updateOf(planId, docs.section, 'c'), author: newUserId(), at: 1_793_606_400_123 }
    const anchored = updateOf(planId, docs.section, 'd', { changesContent: false })
    const only = updateOf(planId, docs.outline, 'x')
    const unwritten = updateOf(planId, docs.comments, 'x', { changesContent: false })
    await log().updateLog.append(batchWith({ updates: [last, anchored, only, unwritten] }))
    const latest = await log().updateLog.latestUpdates(planId)
    expect(latest).toHaveLength(2)
    expect(new Set(latest)).toEqual(
      new Set([
        { docName: docs.section, seq: 3, author: last.author, at: last.at },
        { docName: docs.outline, seq: 1, author: only.author, at: only.at },
      ]),
    )
  })

  it('names the docs that have been written', async () => {
    const planId = await planWith('a')
    await log().updateLog.append(batchWith({ updates: [updateOf(planId, docs.outline, 'x')] }))
    expect(new Set(await log().updateLog.docNames(planId))).toEqual(new Set([docs.outline, docs.section]))
  })
}
