/** What an opened database does besides keeping the log, whatever its dialect. */
import type { UserId } from '@samplan/domain'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Storage } from '../database/storage.ts'
import { boardContract } from './boardContract.ts'
import { digestsContract } from './digestsContract.ts'
import { heldReviewContract } from './heldReviewContract.ts'
import { invitationsContract } from './invitationsContract.ts'
import { keptAnswersContract } from './keptAnswersContract.ts'
import { logOfStorage } from './logOfStorage.ts'
import { noticesContract } from './noticesContract.ts'
import { organisationsContract } from './organisationsContract.ts'
import { neverChangesContract } from './neverChangesContract.ts'
import { readMarksContract } from './readMarksContract.ts'
import { registerContract } from './registerContract.ts'
import { templatesContract } from './templatesContract.ts'
import { searchContract } from './searchContract.ts'
import {
  activityOf,
  batchWith,
  docs,
  entryOf,
  newOrganisation,
  newPlan,
  newUserId,
  updateOf,
} from './samples.ts'

export function storageContract(name: string, open: () => Promise<Storage>): void {
  describe(`storage contract: ${name}`, () => {
    let storage: Storage
    beforeAll(async () => {
      storage = await open()
    })
    afterAll(() => storage.close())

    describe('organisations', () => {
      organisationsContract(() => storage)
    })
    describe('invitations', () => {
      invitationsContract(() => storage)
    })
    describe('kept answers', () => {
      keptAnswersContract(() => storage)
    })
    describe('notices', () => {
      noticesContract(() => storage)
    })
    describe('digests', () => {
      digestsContract(() => storage)
    })
    describe('read marks', () => {
      readMarksContract(() => storage)
    })
    describe('a held review', () => {
      heldReviewContract(() => storage)
    })
    describe('register', () => {
      registerContract(() => storage)
    })
    describe('board', () => {
      boardContract(() => storage)
    })
    describe('search', () => {
      searchContract(() => storage)
    })
    describe('templates', () => {
      templatesContract(() => storage)
    })
    describe('what never changes', () => {
      neverChangesContract(() => storage)
    })
    describe('log', () => {
      constraintsContract(() => storage)
    })
  })
}

function constraintsContract(storage: () => Storage): void {
  it('finds the last time that something was done to a section', async () => {
    const { planId } = await newPlan(logOfStorage(storage()))
    const activities = [1, 2].map((to) => ({ ...activityOf(planId, to), by: newUserId() }))
    await storage().updateLog.append(batchWith({ activities }))
    const [first, second] = activities
    const { sectionId } = activityOf(planId, 0).subject
    if (first === undefined || sectionId === null) throw new Error('The samples are of a section')
    const latest = (of: { type?: string; by?: UserId }) =>
      storage().latestActivity(planId, { type: first.type, sectionId, ...of })
    expect(await latest({})).toMatchObject({ seq: 2, to: second?.to })
    expect(await latest({ by: first.by })).toMatchObject({ seq: 1, to: 1 })
    expect(await latest({ type: 'move-section' })).toBeNull()
  })

  it('stores nothing of a batch that breaks a constraint', async () => {
    const log = logOfStorage(storage())
    const plan = await newPlan(log)
    const stranger = entryOf(await newOrganisation(log))
    const repeated = { userId: newUserId(), role: 'reader' as const }
    const batch = batchWith({
      updates: [updateOf(plan.planId, docs.outline, 'x')],
      activities: [activityOf(plan.planId, 'x')],
      index: [
        { ...plan, title: 'Ny titel' },
        { ...stranger, members: [repeated, repeated] },
      ],
    })
    await expect(log.updateLog.append(batch)).rejects.toThrow(/unique/i)
    expect(await log.planIndex.get(plan.planId)).toEqual(plan)
    expect(await log.planIndex.get(stranger.planId)).toBeNull()
    expect(await log.updateLog.docNames(plan.planId)).toEqual([])
    expect((await storage().activityLog.lastSeqs()).get(plan.planId)).toBeUndefined()
  })

  it.each([
    ['changed', sql`update "update" set author = 'someone else'`],
    ['removed', sql`delete from "update"`],
  ])('keeps a history that cannot be %s', async (_, statement) => {
    const { planId } = await newPlan(logOfStorage(storage()))
    const update = updateOf(planId, docs.section, 'x')
    await storage().updateLog.append(batchWith({ updates: [update] }))
    await expect(statement.execute(storage().kysely)).rejects.toThrow('rows of this table never change')
    const [stored] = await storage().updateLog.readAfter(planId, docs.section, 0, 10)
    expect(stored?.author).toBe(update.author)
  })

  it.each([
    ['changed', sql`update activity set type = 'something else'`],
    ['removed', sql`delete from activity`],
  ])('keeps an activity log that cannot be %s', async (_, statement) => {
    const { planId } = await newPlan(logOfStorage(storage()))
    const activity = activityOf(planId, 'x')
    await storage().updateLog.append(batchWith({ activities: [activity] }))
    await expect(statement.execute(storage().kysely)).rejects.toThrow('rows of this table never change')
    const [stored] = await storage().activityLog.read(planId, { limit: 1, order: 'oldest-first' })
    expect(stored?.type).toBe(activity.type)
  })
}
