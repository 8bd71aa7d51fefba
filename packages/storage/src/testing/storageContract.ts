/** What an opened database does besides keeping the log, whatever its dialect. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Storage } from '../database/storage.ts'
import { invitationsContract } from './invitationsContract.ts'
import { logOfStorage } from './logOfStorage.ts'
import { organisationsContract } from './organisationsContract.ts'
import { docs, newPlan, updateOf } from './samples.ts'

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
    describe('history', () => {
      historyContract(() => storage)
    })
  })
}

function historyContract(storage: () => Storage): void {
  it.each([
    ['changed', sql`update "update" set author = 'someone else'`],
    ['removed', sql`delete from "update"`],
  ])('cannot be %s', async (_, statement) => {
    const { planId } = await newPlan(logOfStorage(storage()))
    const update = updateOf(planId, docs.section, 'x')
    await storage().updateLog.append({ updates: [update], index: [] })
    await expect(statement.execute(storage().kysely)).rejects.toThrow('rows of this table never change')
    const [stored] = await storage().updateLog.readAfter(planId, docs.section, 0, 10)
    expect(stored?.author).toBe(update.author)
  })
}
