/** The way to the board and back: what is frozen, returned, decided and adopted, as clients see it. */
import { paragraphDraft } from '@samplan/domain/testing'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { freezeReviewSchema } from '../case/answers.ts'
import { ASSEMBLY, BOARD, caseServer } from '../testing/caseServer.ts'

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
  const { review: told } = z.object({ review: freezeReviewSchema }).parse(refused.content)
  expect(review.content).toMatchObject({ ...told })
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

it('makes a version of its own of the wording that a body decided', async () => {
  const server = await caseServer()
  const { freeze, decide, outline, readCase, give } = server
  expect(await freeze('v1')).toBe('201')
  expect(await decide('d1', { versionId: 'v1' })).toBe('200')
  const changes = { versionId: 'v1', body: ASSEMBLY, outcome: 'adopted-with-changes', text: 'Med en ny rad.' }
  expect(await decide('d2', changes)).toBe('200')
  expect(await outline()).toMatchObject({
    state: 'drafting',
    reopening: { reason: 'wording', versionId: 'v1', decisionId: 'd2', note: 'Med en ny rad.' },
  })
  expect(
    await give('direktor', { type: 'rename-section', sectionId: 'kultur', title: 'Kultur och fritid' }),
  ).toBe('200')
  expect(await freeze('v2', { label: 'Beslutad lydelse' })).toBe('201')
  expect(await outline()).toMatchObject({
    state: 'adopted',
    reopening: null,
    currentVersion: { id: 'v2', kind: 'decided-wording' },
  })
  const { versions } = await readCase()
  expect(versions).toMatchObject([
    { id: 'v1', kind: 'proposal', wordingOf: null },
    { id: 'v2', kind: 'decided-wording', wordingOf: { versionId: 'v1', decisionId: 'd2' }, number: 2 },
  ])
  expect(versions[1]?.previous).toBe(versions[0]?.sha256)
})

it('goes on to the next body with the wording that the first decided, which stays its wording when taken back', async () => {
  const { freeze, decide, give, state, outline, readCase } = await caseServer()
  await freeze('v1')
  await decide('d1', { versionId: 'v1', outcome: 'adopted-with-changes' })
  await freeze('v2')
  expect(await state()).toBe('frozen')
  expect((await readCase()).next).toEqual({ versionId: 'v2', body: ASSEMBLY })
  expect(await give('direktor', { type: 'return-to-drafting', note: 'Ett fel i avskriften.' })).toBe('200')
  expect(await outline()).toMatchObject({ reopening: { reason: 'wording', decisionId: 'd1' } })
  await freeze('v3')
  expect((await readCase()).versions.at(-1)).toMatchObject({
    kind: 'decided-wording',
    wordingOf: { versionId: 'v1' },
  })
  expect(await decide('d2', { versionId: 'v3', body: ASSEMBLY })).toBe('200')
  expect(await state()).toBe('adopted')
})

it('is drafted again when a body returns it, and its next version is decided on anew', async () => {
  const { freeze, decide, outline, readCase } = await caseServer()
  await freeze('v1')
  await decide('d1', { versionId: 'v1' })
  await decide('d2', { versionId: 'v1', body: ASSEMBLY, outcome: 'returned', text: 'Utred mer.' })
  expect(await outline()).toMatchObject({
    state: 'drafting',
    currentVersion: { id: 'v1' },
    reopening: { reason: 'returned-by-body', decisionId: 'd2', note: 'Utred mer.' },
  })
  await freeze('v2')
  expect(await readCase()).toMatchObject({
    next: { versionId: 'v2', body: BOARD },
    versions: [{}, { kind: 'proposal' }],
  })
})

it('counts the case, so that whoever has it open sees what is new', async () => {
  const { freeze, decide, outline } = await caseServer()
  const revisions = [(await outline()).caseRevision]
  const note = async () => revisions.push((await outline()).caseRevision)
  await freeze('v1')
  await note()
  await decide('d1', { versionId: 'v1' })
  await note()
  expect(revisions).toEqual([0, 1, 2])
})
