import { describe, expect, it } from 'vitest'
import { checkCorrection, checkDecision, type DecidedPlan } from './checkDecision.ts'
import { ASSEMBLY, BOARD, decisionOf, detailsOf, planWith, versionOf } from './testing.ts'
import type { Verdict } from '../policies/verdict.ts'

type Draft = Parameters<typeof detailsOf>[0]

const codeOf = (verdict: Verdict): string => (verdict.ok ? 'ok' : verdict.code)
const record = (plan: Partial<DecidedPlan>, draft: Draft = {}) =>
  codeOf(checkDecision(planWith(plan), detailsOf(draft)))

const board = decisionOf('a')
const assembly = decisionOf('b', { body: ASSEMBLY, paragraph: '12' })
const wording = {
  versions: [versionOf(1), versionOf(2, ['v1', 'b'])],
  decisions: [decisionOf('b', { body: ASSEMBLY, paragraph: '12', outcome: 'adopted-with-changes' })],
}

describe('a decision', () => {
  it.each<[string, Partial<DecidedPlan>, Draft]>([
    ['ok', {}, {}],
    ['ok', {}, { outcome: 'returned' }],
    ['ok', {}, { date: '1999-01-01' }],
    ['ok', { decisions: [board] }, { body: ASSEMBLY }],
    ['version-unknown', {}, { versionId: 'v9' }],
    ['not-frozen', { state: 'drafting' }, {}],
    ['not-frozen', { versions: [versionOf(1), versionOf(2)] }, { versionId: 'v1' }],
    ['decision-body-unknown', {}, { body: 'Beredningen' }],
    ['decision-body-unknown', { decidingBodies: [] }, {}],
    ['decision-taken', { decisions: [board] }, { paragraph: '85' }],
    ['ok', { state: 'adopted', decisions: [assembly] }, {}],
    ['version-decided', { decisions: [assembly] }, { outcome: 'returned' }],
    ['ok', { decisions: [board] }, { body: ASSEMBLY, outcome: 'returned' }],
    ['plan-adopted', { state: 'adopted', decisions: [assembly] }, { outcome: 'returned' }],
    ['plan-adopted', { state: 'adopted', decisions: [assembly] }, { outcome: 'adopted-with-changes' }],
  ])('%s: %o %o', (code, plan, draft) => {
    expect(record(plan, draft)).toBe(code)
  })

  it('takes a paragraph that no other of the body has that year', () => {
    const before = { versions: [versionOf(1), versionOf(2)], decisions: [board] }
    expect(record(before, { versionId: 'v2' })).toBe('decision-paragraph-taken')
    expect(record(before, { versionId: 'v2', paragraph: '85' })).toBe('ok')
    expect(record(before, { versionId: 'v2', date: '2027-01-08' })).toBe('ok')
    expect(record(before, { versionId: 'v2', body: ASSEMBLY })).toBe('ok')
  })

  it('on the proposal behind a decided wording may be recorded late, where it undoes nothing', () => {
    expect(record(wording, { versionId: 'v1' })).toBe('ok')
    expect(record({ ...wording, state: 'adopted' }, { versionId: 'v1' })).toBe('ok')
    expect(record(wording, { versionId: 'v1', outcome: 'returned' })).toBe('not-frozen')
    expect(record(wording, { versionId: 'v1', body: ASSEMBLY })).toBe('decision-taken')
  })

  it('of a body that decides after the one whose wording it is, is on that wording', () => {
    const decisions = [decisionOf('b', { outcome: 'adopted-with-changes' })]
    const plan = { ...wording, decisions }
    expect(record(plan, { versionId: 'v1', body: ASSEMBLY })).toBe('not-frozen')
    expect(record(plan, { versionId: 'v2', body: ASSEMBLY })).toBe('ok')
  })

  it('undoes no wording that a later body has decided', () => {
    expect(record(wording, { versionId: 'v2', outcome: 'returned' })).toBe('version-decided')
    expect(record(wording, { versionId: 'v2' })).toBe('ok')
  })

  it('is what it has been corrected to', () => {
    const decisions = [board, decisionOf('c', { paragraph: '85' }, 'a')]
    const versions = [versionOf(1), versionOf(2)]
    expect(record({ versions, decisions }, { versionId: 'v2', paragraph: '84' })).toBe('ok')
    expect(record({ versions, decisions }, { versionId: 'v2', paragraph: '85' })).toBe(
      'decision-paragraph-taken',
    )
  })
})

describe('a correction', () => {
  const correct = (plan: Partial<DecidedPlan>, draft: Draft, corrected = board) => {
    const whole = planWith({ decisions: [board], ...plan })
    return codeOf(checkCorrection(whole, corrected, detailsOf(draft)))
  }

  it.each<[string, Partial<DecidedPlan>, Draft]>([
    ['ok', {}, { paragraph: '85', date: '2026-11-21', minutesVerifiedOn: '2026-12-01' }],
    ['ok', {}, {}],
    ['ok', { state: 'drafting' }, { paragraph: '85' }],
    ['ok', { versions: [versionOf(1), versionOf(2)] }, { paragraph: '85' }],
    ['decision-fixed', {}, { body: ASSEMBLY }],
    ['decision-fixed', { versions: [versionOf(1), versionOf(2)] }, { versionId: 'v2' }],
    ['ok', {}, { outcome: 'returned' }],
    ['ok', { decidingBodies: [BOARD], state: 'adopted' }, { outcome: 'adopted-with-changes' }],
    ['decision-fixed', { state: 'drafting' }, { outcome: 'returned' }],
    ['decision-fixed', { versions: [versionOf(1), versionOf(2)] }, { outcome: 'returned' }],
    ['decision-fixed', { decisions: [board, assembly], state: 'adopted' }, { outcome: 'returned' }],
    ['decision-corrected', { decisions: [board, decisionOf('c', {}, 'a')] }, {}],
  ])('%s: %o %o', (code, plan, draft) => {
    expect(correct(plan, draft)).toBe(code)
  })

  it('gives no other outcome than "antogs" another', () => {
    const returned = decisionOf('a', { outcome: 'returned' })
    const plan = { decisions: [returned] }
    expect(correct(plan, { outcome: 'adopted' }, returned)).toBe('decision-fixed')
    expect(correct(plan, { outcome: 'returned', paragraph: '85' }, returned)).toBe('ok')
  })

  it('keeps its own paragraph, and takes no other’s', () => {
    const plan = {
      versions: [versionOf(1), versionOf(2)],
      decisions: [board, decisionOf('d', { versionId: 'v2', paragraph: '90' })],
    }
    expect(correct(plan, { text: 'Annan mening.' })).toBe('ok')
    expect(correct(plan, { paragraph: '90' })).toBe('decision-paragraph-taken')
  })

  it('is of a decision that there is', () => {
    expect(codeOf(checkCorrection(planWith(), null, detailsOf({})))).toBe('decision-unknown')
  })
})
