import {
  DEFAULT_NOTICE_SETTINGS,
  noticeIdSchema,
  sectionIdSchema,
  threadIdSchema,
  type NoticeId,
} from '@samplan/domain'
import type { PlanIndexEntry } from '@samplan/sync'
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Storage } from '../database/storage.ts'
import type { PendingNotice, Reader } from '../notices/noticeRow.ts'
import { logOfStorage } from './logOfStorage.ts'
import { batchWith, newPlan, newUserId } from './samples.ts'

export const AT = 1_793_606_400_000

/** A plan with one member, and what that member is told of it. */
export async function toldMember(storage: Storage) {
  const userId = newUserId()
  const plan = await newPlan(logOfStorage(storage), { members: [{ userId, role: 'areaOfficer' }] })
  const reader: Reader = { userId, organisationId: plan.organisationId }
  return { plan, reader, notice: (parts: Partial<PendingNotice> = {}) => noticeTo(reader, plan, parts) }
}

const noticeTo = (
  reader: Reader,
  { planId }: PlanIndexEntry,
  parts: Partial<PendingNotice> = {},
): PendingNotice => ({
  ...reader,
  id: noticeIdSchema.parse(randomUUID()),
  occasion: randomUUID(),
  kind: 'comment',
  planId,
  sectionId: sectionIdSchema.parse('culture'),
  threadId: threadIdSchema.parse('thread'),
  by: newUserId(),
  at: AT,
  excerpt: 'Varför?',
  ...parts,
})

export function noticesContract(storage: () => Storage): void {
  const list = async (reader: Reader, before: NoticeId | null = null, limit = 10) =>
    (await storage().notices.list(reader, { before, limit })).map(({ id }) => id)

  it('are given back as they were told, unread', async () => {
    const { reader, notice } = await toldMember(storage())
    const told = notice()
    await storage().notices.add([told])
    const { userId: _user, organisationId: _organisation, occasion: _occasion, ...stored } = told
    const listed = await storage().notices.list(reader, { before: null, limit: 1 })
    expect(listed).toEqual([{ ...stored, readAt: null }])
  })

  it('are told of one thing once', async () => {
    const { reader, notice } = await toldMember(storage())
    const first = notice({ occasion: 'entry-1' })
    expect(await storage().notices.add([first])).toEqual(new Set([reader.userId]))
    expect(await storage().notices.add([notice({ occasion: 'entry-1' })])).toEqual(new Set())
    expect(await list(reader)).toEqual([first.id])
  })

  it('go to disk with the cursor, and not where another has moved it', async () => {
    const { plan, reader, notice } = await toldMember(storage())
    const { planId, organisationId } = plan
    const { notices } = storage()
    expect(await notices.cursor(planId)).toBe(0)
    const step = { planId, organisationId, from: 0, to: 3 }
    expect(await notices.tell(step, [notice()])).toEqual(new Set([reader.userId]))
    expect(await notices.tell(step, [notice()])).toBeNull()
    expect(await list(reader)).toHaveLength(1)
    expect(await notices.cursor(planId)).toBe(3)
    expect((await notices.cursors()).get(planId)).toBe(3)
  })

  it('leave the cursor where it was when they cannot be stored', async () => {
    const { plan, notice } = await toldMember(storage())
    const { planId, organisationId } = plan
    const twin = notice()
    const twins = [twin, { ...twin, occasion: 'another' }]
    await expect(storage().notices.tell({ planId, organisationId, from: 0, to: 1 }, twins)).rejects.toThrow(
      /unique/i,
    )
    expect(await storage().notices.cursor(planId)).toBe(0)
  })

  it('are read in pages, newest first, also where many are of one moment', async () => {
    const { reader, notice } = await toldMember(storage())
    const told = [1, 1, 1, 2].map((at) => notice({ at }))
    await storage().notices.add(told)
    const first = await list(reader, null, 2)
    const rest = await list(reader, first.at(-1), 10)
    expect(first[0]).toBe(told[3]?.id)
    expect([...first, ...rest].toSorted()).toEqual(told.map(({ id }) => id).toSorted())
  })

  it('are marked as read: some, all, or those of a thread', async () => {
    const { plan, reader, notice } = await toldMember(storage())
    const { notices } = storage()
    const [answers, budget] = ['answers', 'budget'].map((id) => threadIdSchema.parse(id))
    const told = [answers, answers, budget, undefined].map((threadId) =>
      notice({ threadId: threadId ?? null }),
    )
    await notices.add(told)
    expect(await notices.countUnread(reader)).toBe(4)
    expect(await notices.markThreadsRead(reader, plan.planId, answers ? [answers] : [], AT)).toBe(true)
    expect(await notices.markThreadsRead(reader, plan.planId, answers ? [answers] : [], AT)).toBe(false)
    expect(await notices.countUnread(reader)).toBe(2)
    await notices.markRead(
      reader,
      told.slice(2, 3).map(({ id }) => id),
      AT,
    )
    expect(await notices.countUnread(reader)).toBe(1)
    await notices.markAllRead(reader, AT)
    expect(await notices.countUnread(reader)).toBe(0)
  })

  it('are nobody else’s to see or to mark', async () => {
    const [one, other] = [await toldMember(storage()), await toldMember(storage())]
    const told = one.notice()
    await storage().notices.add([told])
    await storage().notices.markRead(other.reader, [told.id], AT)
    await storage().notices.markAllRead(other.reader, AT)
    expect(await list(other.reader)).toEqual([])
    expect(await storage().notices.countUnread(one.reader)).toBe(1)
  })

  it.each([
    ['has left', { members: [] }],
    ['is in the bin', { removedAt: AT }],
  ])('vanish with a plan that one %s', async (_, changes) => {
    const { plan, reader, notice } = await toldMember(storage())
    await storage().notices.add([notice()])
    await storage().updateLog.append(batchWith({ index: [{ ...plan, ...changes }] }))
    expect(await list(reader)).toEqual([])
    expect(await storage().notices.countUnread(reader)).toBe(0)
  })

  it('say how many people have been told of something', async () => {
    const { plan, reader, notice } = await toldMember(storage())
    const other = { ...reader, userId: newUserId() }
    await storage().notices.add([
      notice({ occasion: 'entry-1' }),
      notice({ occasion: 'entry-2' }),
      noticeTo(other, plan, { occasion: 'entry-2' }),
      noticeTo(other, plan, { occasion: 'entry-3' }),
    ])
    expect(await storage().notices.countTold(plan.planId, ['entry-1'])).toBe(1)
    expect(await storage().notices.countTold(plan.planId, ['entry-1', 'entry-2'])).toBe(2)
    expect(await storage().notices.countTold(plan.planId, [])).toBe(0)
  })

  it('are forgotten with the person, and nobody else’s', async () => {
    const [leaving, staying] = [await toldMember(storage()), await toldMember(storage())]
    for (const { reader, notice } of [leaving, staying]) {
      await storage().notices.add([notice()])
      await storage().noticeSettings.put(reader, { ...DEFAULT_NOTICE_SETTINGS, language: 'en' })
    }
    await storage().forgetPerson(leaving.reader.userId)
    expect(await list(leaving.reader)).toEqual([])
    expect(await storage().noticeSettings.get(leaving.reader)).toEqual(DEFAULT_NOTICE_SETTINGS)
    expect(await list(staying.reader)).toHaveLength(1)
    expect(await storage().noticeSettings.get(staying.reader)).toMatchObject({ language: 'en' })
  })
}
