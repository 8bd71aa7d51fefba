import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { demoWithInboxes } from '../testing/inboxes.ts'

const OFFICER = 'handlaggare3'

/** `skola` is due on a day of 2030, when nothing else of the demo is. */
async function dueOn(dueDate: string) {
  const demo = await demoWithInboxes()
  const { give, jobs, clock, unread } = demo
  await give('samordnare', { type: 'set-section-details', sectionId: 'skola', details: { dueDate } })
  const told = async (at: string) => {
    clock.now = Date.parse(at)
    await jobs.tick()
    const ofSection = (await unread(OFFICER)).filter(
      ({ sectionId, by }) => sectionId === 'skola' && by === null,
    )
    return ofSection.map(({ kind, excerpt }) => [kind, excerpt])
  }
  return { ...demo, told }
}

describe('a section that is due', () => {
  it('is told of three days before, in the morning there, once', async () => {
    const { told } = await dueOn('2030-11-14')
    expect(await told('2030-11-10T23:30:00Z')).toEqual([])
    expect(await told('2030-11-11T05:59:00Z')).toEqual([])
    const soon = [['due-soon', '2030-11-14']]
    expect(await told('2030-11-11T06:00:00Z')).toEqual(soon)
    expect(await told('2030-11-12T06:00:00Z')).toEqual(soon)
    expect(await told('2030-11-14T06:00:00Z')).toEqual(soon)
    expect(await told('2030-11-15T06:00:00Z')).toEqual([['overdue', '2030-11-14'], ...soon])
  })

  it('is told of again where it has got another day', async () => {
    const { told, give } = await dueOn('2030-11-14')
    await told('2030-11-12T09:00:00Z')
    const details = { dueDate: '2030-11-15' }
    await give('samordnare', { type: 'set-section-details', sectionId: 'skola', details })
    expect((await told('2030-11-13T09:00:00Z')).map(([, day]) => day)).toEqual(['2030-11-15', '2030-11-14'])
  })

  it.each(['ready', 'approved'])('is not told of when it is %s', async (status) => {
    const { told, give } = await dueOn('2030-11-14')
    await give('direktor', { type: 'set-section-status', sectionId: 'skola', status })
    expect(await told('2030-11-20T09:00:00Z')).toEqual([])
  })
})

describe('"Påminn"', () => {
  it('tells owners at once, and once a day, whoever asks', async () => {
    const { give, kinds, readAll, clock } = await demoWithInboxes()
    await readAll(OFFICER)
    const remind = { type: 'remind-owners', sectionId: 'skola' }
    expect(await give('sekreterare', remind)).toMatchObject({ status: 200 })
    expect(await give('direktor', remind)).toEqual({ status: 409, code: 'reminded-today' })
    expect(await give('direktor', { ...remind, sectionId: 'miljo' })).toMatchObject({ status: 200 })
    expect(await kinds(OFFICER)).toEqual(['reminder'])
    clock.now += 24 * 3_600_000
    // The log's own clock, by which the reminder is of another day.
    vi.useFakeTimers({ toFake: ['Date'], now: clock.now })
    onTestFinished(() => void vi.useRealTimers())
    expect(await give('direktor', remind)).toMatchObject({ status: 200 })
    expect(await kinds(OFFICER)).toEqual(['reminder', 'reminder'])
  })

  it('is answered as before to who asks again for the same', async () => {
    const { give } = await demoWithInboxes()
    const headers = { 'Idempotency-Key': 'remind' }
    const remind = { type: 'remind-owners', sectionId: 'skola' }
    for (const _ of [1, 2]) expect(await give('direktor', remind, headers)).toMatchObject({ status: 200 })
  })
})
