import { DEFAULT_NOTICE_SETTINGS, type NoticeSettings } from '@samplan/domain'
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Storage } from '../database/storage.ts'
import type { DueDigests } from '../notices/digests.ts'
import type { Reader } from '../notices/noticeRow.ts'
import { AT, toldMember } from './noticesContract.ts'

export function digestsContract(storage: () => Storage): void {
  /** Somebody in the organisation, with a notice of `AT`. */
  const waiting = async () => {
    const member = await toldMember(storage())
    const { reader } = member
    await storage().organisations.setMember(reader.organisationId, { userId: reader.userId, role: 'member' })
    const notice = member.notice()
    await storage().notices.add([notice])
    return { ...member, told: notice }
  }
  const failuresOf = async ({ userId }: Reader, due: Partial<DueDigests> = {}) => {
    const addressees = await storage().digests.due({ since: 0, upto: AT, now: AT, ...due })
    return addressees.find((addressee) => addressee.userId === userId)?.failures
  }

  it('are due when the first notice has waited, and not for what is too old', async () => {
    const { reader } = await waiting()
    expect(await failuresOf(reader)).toBe(0)
    expect(await failuresOf(reader, { upto: AT - 1 })).toBeUndefined()
    expect(await failuresOf(reader, { since: AT + 1, upto: AT + 2 })).toBeUndefined()
  })

  it('hold what is unread and unmailed, oldest first', async () => {
    const { reader, notice, told } = await waiting()
    const [earlier, read] = [notice({ at: AT - 1 }), notice()]
    await storage().notices.add([earlier, read])
    await storage().notices.markRead(reader, [read.id], AT)
    const ids = async (since: number) => (await storage().digests.unmailed(reader, since)).map(({ id }) => id)
    expect(await ids(0)).toEqual([earlier.id, told.id])
    expect(await ids(AT)).toEqual([told.id])
    await storage().digests.mailed(reader, [earlier.id, told.id], AT)
    expect(await ids(0)).toEqual([])
    expect(await failuresOf(reader)).toBeUndefined()
  })

  it('wait after a failure, and begin anew after a success', async () => {
    const { reader, notice, told } = await waiting()
    await storage().digests.failed(reader, AT + 10)
    await storage().digests.failed(reader, AT + 20)
    expect(await failuresOf(reader, { now: AT + 19 })).toBeUndefined()
    expect(await failuresOf(reader, { now: AT + 20 })).toBe(2)
    await storage().digests.mailed(reader, [told.id], AT)
    await storage().notices.add([notice()])
    expect(await failuresOf(reader)).toBe(0)
  })

  it('are for nobody who has left the organisation', async () => {
    const { reader } = await waiting()
    await storage().organisations.removeMember(reader.organisationId, reader.userId)
    expect(await failuresOf(reader)).toBeUndefined()
  })

  it('follow each person’s settings', async () => {
    const { reader } = await toldMember(storage())
    expect(await storage().noticeSettings.get(reader)).toEqual(DEFAULT_NOTICE_SETTINGS)
    const english: NoticeSettings = { ...DEFAULT_NOTICE_SETTINGS, mail: 'none', language: 'en' }
    await storage().noticeSettings.put(reader, { ...english, weekends: false })
    await storage().noticeSettings.put(reader, english)
    expect(await storage().noticeSettings.get(reader)).toEqual(english)
  })

  it('can be shown instead of sent, each once, the newest first', async () => {
    const [{ reader }, other] = [await toldMember(storage()), await toldMember(storage())]
    const mail = (at: number) => ({ id: randomUUID(), at, subject: 'Nytt', text: 'Hej', html: '<p>Hej</p>' })
    const mails = [mail(1), mail(3), mail(2)] as const
    for (const each of [...mails, mails[0]]) await storage().shownMails.add(reader, each)
    expect(await storage().shownMails.list(reader, 2)).toEqual([mails[1], mails[2]])
    expect(await storage().shownMails.list(other.reader, 2)).toEqual([])
  })
}
