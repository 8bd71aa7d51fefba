/** What the case does not take: from whom, when, and twice. Nothing is half done by it. */
import { beforeEach, describe, expect, it } from 'vitest'
import { demoAccounts, type DemoAccountKey } from '../demo/accounts.ts'
import { seedLastYear } from '../demo/seedDemo.ts'
import {
  ASSEMBLY,
  CASE_PLAN,
  caseServer,
  detailsOf,
  outcomeOf,
  type CaseServer,
} from '../testing/caseServer.ts'

let server: CaseServer

beforeEach(async () => {
  server = await caseServer()
})

const freezeCommand = (versionId: string) => ({ type: 'freeze', versionId, label: 'Förslag', note: null })
const back = { type: 'return-to-drafting', note: 'Mer.' }
const recording = (decisionId: string, details: object) => ({
  type: 'record-decision',
  decisionId,
  details: detailsOf(details),
})
const correcting = (decisionId: string, corrects: string, details: object) => ({
  type: 'correct-decision',
  decisionId,
  corrects,
  details: detailsOf(details),
  reason: 'Fel i protokollet.',
})

describe('rights', () => {
  const accepted = async (command: (key: DemoAccountKey) => object, enter?: () => Promise<unknown>) => {
    const roles: string[] = []
    for (const { key, role } of demoAccounts) {
      await enter?.()
      const outcome = await server.give(key, command(key))
      if (outcome !== '403 forbidden') roles.push(role)
    }
    return [...new Set(roles)].toSorted()
  }

  it('to freeze and to take back are the director’s', async () => {
    expect(await accepted((key) => freezeCommand(`v-${key}`))).toEqual(['director'])
    expect(await accepted(() => back)).toEqual(['director'])
  })

  it('to decide are theirs who keep the case', async () => {
    await server.freeze('v1')
    const KEEPERS = ['coordinator', 'director', 'secretary']
    expect(await accepted((key) => recording(`d-${key}`, { versionId: 'v1' }))).toEqual(KEEPERS)
    expect(await accepted((key) => correcting(`c-${key}`, 'd-samordnare', { versionId: 'v1' }))).toEqual(
      KEEPERS,
    )
  })

  it('to read what was frozen and decided are everybody’s in the plan', async () => {
    for (const { key } of demoAccounts) {
      expect((await server.request(key, 'GET', server.inPlan('versions'))).status).toBe(200)
      expect((await server.request(key, 'GET', server.inPlan('freeze-review'))).status).toBe(200)
    }
    const strangers = await server.call('GET', `/api/plans/${CASE_PLAN}/versions`)
    expect(strangers.status).toBe(401)
  })
})

describe('a freeze', () => {
  it('comes once: the second is told, and nothing is made of it', async () => {
    const answers = await Promise.all(['one', 'two'].map((id) => server.freeze(id)))
    expect(answers.toSorted()).toEqual(['201', '409 already-frozen'])
    expect((await server.readCase()).versions).toHaveLength(1)
  })

  it('takes no id that a version has, here or elsewhere', async () => {
    await server.freeze('v1')
    await server.give('direktor', back)
    expect(await server.freeze('v1')).toBe('409 version-taken')
    expect(await server.state()).toBe('drafting')
  })

  it('is not for an adopted plan', async () => {
    await server.freeze('v1')
    await server.decide('d', { versionId: 'v1', body: ASSEMBLY })
    expect(await server.freeze('v2')).toBe('409 already-frozen')
    expect(await server.give('direktor', back)).toBe('409 plan-adopted')
  })

  it.each([
    ['no label', { label: '' }],
    ['a label of spaces', { label: '  ' }],
    ['a label without end', { label: 'x'.repeat(101) }],
    ['a note without end', { label: 'Förslag', note: 'x'.repeat(2001) }],
    ['an id that is none', { label: 'Förslag', versionId: '../1' }],
  ])('takes not %s', async (_, body) => {
    expect(outcomeOf(await server.request('direktor', 'POST', server.inPlan('versions'), body))).toBe(
      '422 request-invalid',
    )
  })

  it('shuts the plan: whoever comes after it is told so', async () => {
    await server.freeze('v1')
    const stale = { type: 'rename-section', sectionId: 'kultur', title: 'Annat' }
    expect(await server.give('direktor', stale)).toBe('423 plan-locked')
    expect(await server.give('direktor', { type: 'announce-freeze', freezeAt: 1 })).toBe('423 plan-locked')
    expect(await server.give('direktor', { type: 'set-facts', facts: { diaryNumber: '2026-119' } })).toBe(
      '200',
    )
  })
})

describe('what is taken back', () => {
  it('was frozen, and no body has adopted it', async () => {
    expect(await server.give('direktor', back)).toBe('409 not-frozen')
    await server.freeze('v1')
    await server.decide('d', { versionId: 'v1' })
    expect(await server.give('direktor', back)).toBe('409 version-decided')
    expect(await server.state()).toBe('frozen')
  })
})

describe('a decision', () => {
  it.each<[string, string, Parameters<CaseServer['decide']>[1]]>([
    ['404 version-unknown', 'of no version', { versionId: 'v9' }],
    ['404 decision-body-unknown', 'of another body', { versionId: 'v1', body: 'Beredningen' }],
    ['404 excerpt-unknown', 'with no excerpt', { versionId: 'v1', excerptId: 'gone' }],
    ['422 request-invalid', 'of no day', { versionId: 'v1', date: '2026-02-30' }],
    ['422 request-invalid', 'of no paragraph', { versionId: 'v1', paragraph: '' }],
  ])('%s %s', async (outcome, _, details) => {
    await server.freeze('v1')
    expect(await server.decide('d', details)).toBe(outcome)
    expect((await server.readCase()).decisions).toEqual([])
  })

  it('is recorded once, on what is frozen', async () => {
    await server.freeze('v1')
    expect(await server.decide('a', { versionId: 'v1' })).toBe('200')
    expect(await server.decide('a', { versionId: 'v1', body: ASSEMBLY })).toBe('409 decision-taken')
    expect(await server.decide('b', { versionId: 'v1', paragraph: '85' })).toBe('409 decision-taken')
    expect(await server.decide('c', { versionId: 'v1', body: ASSEMBLY, outcome: 'returned' })).toBe('200')
    expect(await server.decide('d', { versionId: 'v1', body: ASSEMBLY, paragraph: '99' })).toBe(
      '409 not-frozen',
    )
    await server.freeze('v2')
    expect(await server.decide('e', { versionId: 'v2' })).toBe('409 decision-paragraph-taken')
    expect(await server.decide('f', { versionId: 'v2', paragraph: '90' })).toBe('200')
    expect((await server.readCase()).decisions.map(({ id }) => id)).toEqual(['a', 'c', 'f'])
  })

  it('has no id that one of another plan has', async () => {
    await seedLastYear(server.services)
    await server.freeze('v1')
    expect(await server.decide('demo-2026-styrelsen', { versionId: 'v1' })).toBe('409 decision-taken')
    expect(await server.decide('a', { versionId: 'v1' })).toBe('200')
    const corrected = correcting('demo-2026-styrelsen', 'a', { versionId: 'v1' })
    expect(await server.give('sekreterare', corrected)).toBe('409 decision-taken')
  })

  it('of two who record it at once is recorded once', async () => {
    await server.freeze('v1')
    const answers = await Promise.all(['a', 'b'].map((id) => server.decide(id, { versionId: 'v1' })))
    expect(answers.toSorted()).toEqual(['200', '409 decision-taken'])
  })

  it('that would undo an adopted plan is not taken; one that came before is', async () => {
    await server.freeze('v1')
    await server.decide('a', { versionId: 'v1', body: ASSEMBLY })
    expect(await server.decide('b', { versionId: 'v1', outcome: 'returned' })).toBe('409 plan-adopted')
    expect(await server.decide('c', { versionId: 'v1' })).toBe('200')
    expect(await server.state()).toBe('adopted')
  })

  it('of a day before the freeze, or one that has not been, is taken with a word', async () => {
    await server.freeze('v1')
    const warned = async (key: string, details: object) =>
      (await server.request('sekreterare', 'POST', server.inPlan('commands'), recording(key, details)))
        .content
    expect(await warned('a', { versionId: 'v1', date: '2001-01-01' })).toMatchObject({
      warnings: ['decision-before-freeze'],
    })
    expect(await warned('b', { versionId: 'v1', body: ASSEMBLY, date: '2099-01-01' })).toMatchObject({
      warnings: ['decision-in-future'],
    })
  })
})

describe('a correction', () => {
  const correct = (id: string, corrects: string, details: object) =>
    server.give('sekreterare', correcting(id, corrects, details))

  it('is an entry of its own, which stands in the other’s place', async () => {
    await server.freeze('v1')
    await server.decide('a', { versionId: 'v1', paragraph: '48' })
    expect(await correct('b', 'a', { versionId: 'v1', minutesVerifiedOn: '2026-12-01' })).toBe('200')
    expect(await correct('c', 'a', { versionId: 'v1' })).toBe('409 decision-corrected')
    expect(await correct('c', 'gone', { versionId: 'v1' })).toBe('404 decision-unknown')
    expect(await correct('c', 'b', { versionId: 'v1', body: ASSEMBLY })).toBe('409 decision-fixed')
    const { decisions } = await server.readCase()
    expect(decisions).toMatchObject([
      { id: 'a', paragraph: '48', corrects: null, reason: null },
      {
        id: 'b',
        paragraph: '84',
        corrects: 'a',
        reason: 'Fel i protokollet.',
        minutesVerifiedOn: '2026-12-01',
      },
    ])
    expect(decisions[1]?.previous).toBe(decisions[0]?.sha256)
    expect(await server.state()).toBe('frozen')
  })

  it('may take the adoption back, and opens the plan for what the body did decide', async () => {
    await server.freeze('v1')
    await server.decide('a', { versionId: 'v1', body: ASSEMBLY })
    expect(await server.state()).toBe('adopted')
    const details = { versionId: 'v1', body: ASSEMBLY, outcome: 'returned' }
    expect(await correct('b', 'a', details)).toBe('200')
    expect(await server.outline()).toMatchObject({ state: 'drafting', reopening: { decisionId: 'b' } })
    expect(await correct('c', 'b', { ...details, outcome: 'adopted' })).toBe('409 decision-fixed')
  })
})

describe('a request that is sent again', () => {
  it('is answered as before, and nothing is done twice', async () => {
    const key = { 'Idempotency-Key': 'the key of a freeze' }
    const ask = () =>
      server.request('direktor', 'POST', server.inPlan('versions'), { label: 'Förslag 1' }, key)
    const [first, again] = [await ask(), await ask()]
    expect(first.status).toBe(201)
    expect(again).toMatchObject({ status: 201, content: first.content })
    const decision = recording('d', {
      versionId: (await server.readCase()).versions[0]?.id,
      date: '2001-01-01',
    })
    const decide = () =>
      server.request('sekreterare', 'POST', server.inPlan('commands'), decision, { 'Idempotency-Key': 'd' })
    const [decided, decidedAgain] = [await decide(), await decide()]
    expect(decided).toMatchObject({ status: 200, content: { warnings: ['decision-before-freeze'] } })
    expect(decidedAgain.content).toEqual(decided.content)
    const { versions, decisions } = await server.readCase()
    expect([versions.length, decisions.length]).toEqual([1, 1])
  })

  it('under the key of another is refused', async () => {
    const key = { 'Idempotency-Key': 'a key' }
    expect(await server.give('direktor', freezeCommand('v1'), key)).toBe('200')
    expect(await server.give('direktor', freezeCommand('v2'), key)).toBe('422 idempotency-key-reused')
  })
})

it('keeps a text that another is writing out of what was frozen before it', async () => {
  const { sync } = server.services
  await server.freeze('v1')
  const edit = sync.edit(CASE_PLAN, 'section-kultur', server.idOf('handlaggare1'), (docs) =>
    docs.get('section-kultur')?.getMap('fields').set('goal/due', '2030'),
  )
  await expect(edit).rejects.toThrow('plan-locked')
})
