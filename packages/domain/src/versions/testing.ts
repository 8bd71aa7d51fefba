/** A plan's matter written out in tests: bodies that decide, versions and decisions under short names. */
import { decisionIdSchema, planIdSchema, userIdSchema, versionIdSchema } from '../ids.ts'
import type { DecidedPlan } from './checkDecision.ts'
import { decisionDetailsSchema, type Decision, type DecisionDetails } from './decision.ts'
import type { VersionHead } from './versionHead.ts'

export const BOARD = 'Styrelsen'
export const ASSEMBLY = 'Fullmäktige'

type DetailsDraft = Partial<Record<keyof DecisionDetails, unknown>>

/** The board adopts, unless something else is said. */
export const detailsOf = (draft: DetailsDraft): DecisionDetails =>
  decisionDetailsSchema.parse({
    versionId: 'v1',
    body: BOARD,
    date: '2026-11-20',
    paragraph: '84',
    diaryNumber: null,
    outcome: 'adopted',
    text: 'Planen antas.',
    minutesVerifiedOn: null,
    excerptId: null,
    ...draft,
  })

export function decisionOf(id: string, draft: DetailsDraft = {}, corrects: string | null = null): Decision {
  return {
    ...detailsOf(draft),
    id: decisionIdSchema.parse(id),
    planId: planIdSchema.parse('plan'),
    corrects: corrects === null ? null : decisionIdSchema.parse(corrects),
    reason: corrects === null ? null : 'Fel.',
    by: userIdSchema.parse('secretary'),
    byName: 'Sara',
    at: 0,
    versionSha256: '0'.repeat(64),
    previous: null,
  }
}

/** @param of the version and the decision that it is the wording of */
export function versionOf(number: number, of: readonly [string, string] | null = null): VersionHead {
  const wordingOf =
    of === null
      ? null
      : { versionId: versionIdSchema.parse(of[0]), decisionId: decisionIdSchema.parse(of[1]) }
  return {
    id: versionIdSchema.parse(`v${number}`),
    planId: planIdSchema.parse('plan'),
    number,
    kind: wordingOf === null ? 'proposal' : 'decided-wording',
    wordingOf,
    label: `Förslag ${number}`,
    note: null,
    by: userIdSchema.parse('director'),
    at: 0,
    byName: 'Dag',
    sha256: String(number).padStart(64, '0'),
    previous: number === 1 ? null : String(number - 1).padStart(64, '0'),
  }
}

/** Frozen at its first version, unless something else is said. */
export const planWith = (parts: Partial<DecidedPlan> = {}): DecidedPlan => ({
  state: 'frozen',
  decidingBodies: [BOARD, ASSEMBLY],
  versions: [versionOf(1)],
  decisions: [],
  ...parts,
})
