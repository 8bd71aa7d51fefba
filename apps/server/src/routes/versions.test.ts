/** The way to the board and back: what is frozen, returned, decided and adopted, as clients see it. */
import { expect, it } from 'vitest'
import { freezeReviewSchema } from '../case/answers.ts'
import { ASSEMBLY, caseServer } from '../testing/caseServer.ts'
import { paragraphDraft } from '@samplan/domain/testing'

it('goes from a refused freeze to an adopted plan', async () => {
  const server = await caseServer((idOf) => ({
    sections: [
      {
        id: 'kultur',
        ownerIds: [idOf('handlaggare1')],
        status: 'ready',
        blocks: [paragraphDraft('Text.', 'text')],
      },
      { id: 'tom', ownerIds: [idOf('handlaggare2')] },
    ],
  }))
  const { freeze, give, decide, state, outline, readCase, request, inPlan } = server
  const refused = await request('direktor', 'POST', inPlan('versions'), { label: 'Förslag 1' })
  expect(refused).toMatchObject({ status: 409, content: { code: 'freeze-obstructed' } })
  const review = await request('direktor', 'GET', inPlan('freeze-review'))
  expect(review.content).toMatchObject({ ...freezeReviewSchema.parse(Object(refused.content).review) })
  expect(review.content).toMatchObject({
    blocking: [{ code: 'section.empty', sectionId: 'tom' }],
    unapproved: ['kultur'],
  })
  expect(await give('direktor', { type: 'remove-section', sectionId: 'tom' })).toBe('200')
  expect(
    await give('direktor', { type: 'set-section-status', sectionId: 'kultur', status: 'approved' }),
  ).toBe('200')

  expect(await freeze('v1')).toBe('201')
  expect(await outline()).toMatchObject({ state: 'frozen', currentVersion: { id: 'v1', number: 1 } })
  expect(await give('direktor', { type: 'return-to-drafting', note: 'En rad saknas.' })).toBe('200')
  expect(await outline()).toMatchObject({
    state: 'drafting',
    reopening: { reason: 'returned-by-director', versionId: 'v1', note: 'En rad saknas.' },
  })

  expect(await freeze('v2')).toBe('201')
  expect(await decide('d1', { versionId: 'v2' })).toBe('200')
  expect((await readCase()).next).toEqual({ versionId: 'v2', body: ASSEMBLY })
  expect(await decide('d2', { versionId: 'v2', body: ASSEMBLY, paragraph: '12' })).toBe('200')
  expect(await state()).toBe('adopted')
  expect(await readCase()).toMatchObject({
    state: 'adopted',
    next: null,
    versions: [
      { id: 'v1', number: 1, previous: null },
      { id: 'v2', number: 2 },
    ],
    decisions: [{ id: 'd1', body: 'Styrelsen', previous: null }, { id: 'd2' }],
  })
})
