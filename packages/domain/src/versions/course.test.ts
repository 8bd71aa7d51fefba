/** Any order of freezing, returning, deciding and correcting that the checks let through leaves a plan that agrees with itself. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { userIdSchema, versionIdSchema } from '../ids.ts'
import { isAdopted } from './caseOf.ts'
import { checkCorrection, checkDecision, type DecidedPlan } from './checkDecision.ts'
import { afterDecision, afterFreeze, afterReturn, isAdoptedBySome, nextVersion } from './course.ts'
import { decisionOutcomeSchema, standingDecisions, type Decision } from './decision.ts'
import type { Reopening } from './reopening.ts'
import { ASSEMBLY, BOARD, decisionOf, detailsOf, planWith, versionOf } from './testing.ts'
import type { VersionHead } from './versionHead.ts'

const stamp = { by: userIdSchema.parse('director'), at: 5 }

interface Model extends DecidedPlan {
  readonly versions: readonly VersionHead[]
  readonly reopening: Reopening | null
}

const nothing: Model = { ...planWith({ state: 'drafting' }), versions: [], reopening: null }

function freeze(model: Model): Model {
  if (model.state !== 'drafting') return model
  const place = nextVersion(model.versions, model.reopening)
  const version = { ...versionOf(place.number), ...place }
  const versions = [...model.versions, version]
  return { ...model, versions, ...afterFreeze({ ...model, versions }, version.id) }
}

function takeBack(model: Model): Model {
  const version = model.versions.at(-1)
  if (model.state !== 'frozen' || version === undefined || isAdoptedBySome(model, version.id)) return model
  return { ...model, ...afterReturn(version, stamp, 'Mer.') }
}

function follow(model: Model, decision: Decision): Model {
  const decisions = [...model.decisions, decision]
  return { ...model, decisions, ...afterDecision({ ...model, decisions }, decision) }
}

type Draft = Parameters<typeof detailsOf>[0]

function record(model: Model, draft: Draft): Model {
  const details = detailsOf(draft)
  if (!checkDecision(model, details).ok) return model
  return follow(model, decisionOf(`d${model.decisions.length}`, details))
}

/** @param back how many were recorded after it */
function correct(model: Model, back: number, draft: Draft): Model {
  const corrected = model.decisions.at(-1 - back)
  if (corrected === undefined) return model
  const details = { ...detailsOf(corrected), ...draft }
  if (!checkCorrection(model, corrected, detailsOf(details)).ok) return model
  const correction = decisionOf(`d${model.decisions.length}`, details, corrected.id)
  if (corrected.outcome !== correction.outcome) return follow(model, correction)
  return { ...model, decisions: [...model.decisions, correction] }
}

type Step = (model: Model) => Model

const draft = fc.record({
  body: fc.constantFrom(BOARD, ASSEMBLY, 'Förbundsmötet'),
  outcome: fc.constantFrom(...decisionOutcomeSchema.options),
  paragraph: fc.constantFrom(...Array.from({ length: 12 }, (_, index) => String(index))),
  versionId: fc.constantFrom('v1', 'v2', 'v3', 'v4', 'v5'),
})

const latest = ({ versions }: Model): string => versions.at(-1)?.id ?? 'v1'
const before = ({ versions }: Model): string => versions.at(-2)?.id ?? 'v1'

/** Mostly what gets a plan somewhere. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Step>(freeze) },
  { weight: 1, arbitrary: fc.constant<Step>(takeBack) },
  {
    weight: 1,
    arbitrary: draft.map(
      (given): Step =>
        (model) =>
          record(model, given),
    ),
  },
  {
    weight: 4,
    arbitrary: draft.map(
      (given): Step =>
        (model) =>
          record(model, { ...given, versionId: latest(model) }),
    ),
  },
  {
    weight: 2,
    arbitrary: draft.map(
      (given): Step =>
        (model) =>
          record(model, { ...given, versionId: before(model) }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(5), draft).map(
      ([back, { outcome, paragraph }]): Step =>
        (model) =>
          correct(model, back, { outcome, paragraph }),
    ),
  },
)

function requireAgreement(model: Model): void {
  const { state, versions, reopening, decidingBodies } = model
  const version = versions.at(-1)
  const standing = standingDecisions(model.decisions)
  expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1))
  expect(reopening !== null).toBe(state === 'drafting' && versions.length > 0)
  if (version !== undefined && state !== 'drafting') {
    expect(state).toBe(isAdopted(model, version.id) ? 'adopted' : 'frozen')
    // Nothing that has been frozen and stays so has been refused by somebody.
    const onIt = standing.filter(({ versionId }) => versionId === version.id)
    expect(onIt.map(({ outcome }) => outcome)).toEqual(onIt.map(() => 'adopted'))
  }
  if (reopening !== null && version !== undefined) requireReason(model, reopening, version)
  if (state === 'adopted')
    expect(
      standing.some(({ body, outcome }) => body === decidingBodies.at(-1) && outcome !== 'returned'),
    ).toBe(true)
  for (const { kind, wordingOf } of versions) {
    expect(kind).toBe(wordingOf === null ? 'proposal' : 'decided-wording')
    const origin = model.decisions.find(({ id }) => id === wordingOf?.decisionId)
    expect(origin?.outcome ?? null).toBe(wordingOf === null ? null : 'adopted-with-changes')
    expect(origin?.versionId ?? null).toBe(wordingOf?.versionId ?? null)
  }
  const places = standing.map(({ body, versionId }) => `${body} ${versionId}`)
  expect(new Set(places).size).toBe(places.length)
  const paragraphs = standing.map(({ body, paragraph }) => `${body} ${paragraph}`)
  expect(new Set(paragraphs).size).toBe(paragraphs.length)
}

/** It is about where the plan stands, and nobody has decided later than whoever it was that gave it. */
function requireReason(
  { decisions, decidingBodies }: Model,
  reopening: Reopening,
  version: VersionHead,
): void {
  const isOfWording = reopening.reason === 'wording' && reopening.versionId === version.wordingOf?.versionId
  expect(reopening.versionId === version.id || isOfWording).toBe(true)
  const decision = decisions.find(({ id }) => id === reopening.decisionId)
  if (decision === undefined) return expect(reopening.reason).toBe('returned-by-director')
  const turn = decidingBodies.indexOf(decision.body)
  const onIt = standingDecisions(decisions).filter(({ versionId }) => versionId === decision.versionId)
  expect(onIt.filter(({ body }) => decidingBodies.indexOf(body) > turn)).toEqual([])
}

describe('the course of a plan', () => {
  it('never contradicts what has been frozen and decided', () => {
    const bodies = fc.constantFrom([BOARD], [BOARD, ASSEMBLY], [BOARD, ASSEMBLY, 'Förbundsmötet'])
    const reached = new Set<string>()
    fc.assert(
      fc.property(bodies, fc.array(step, { minLength: 1, maxLength: 30 }), (decidingBodies, steps) => {
        let model: Model = { ...nothing, decidingBodies }
        for (const next of steps) {
          model = next(model)
          requireAgreement(model)
          reached.add(`${model.state} ${model.versions.at(-1)?.kind ?? 'nothing'}`)
        }
      }),
      { numRuns: 2000 },
    )
    // A walk that gets nowhere proves nothing.
    expect([...reached].toSorted()).toEqual(
      ['adopted', 'drafting', 'frozen']
        .flatMap((state) => [`${state} decided-wording`, `${state} proposal`])
        .concat('drafting nothing')
        .toSorted(),
    )
  })

  it('keeps a wording that is taken back the wording of its decision', () => {
    const wording = versionOf(2, ['v1', 'd'])
    const { reopening } = afterReturn(wording, stamp, 'Fel rad.')
    expect(reopening).toMatchObject({ reason: 'wording', versionId: 'v1', decisionId: 'd', note: 'Fel rad.' })
    expect(nextVersion([versionOf(1), wording], reopening)).toMatchObject({
      kind: 'decided-wording',
      wordingOf: wording.wordingOf,
      number: 3,
    })
  })

  it('takes back a proposal as the director’s, to be proposed anew', () => {
    const { reopening } = afterReturn(versionOf(1), stamp, 'Mer.')
    expect(reopening).toMatchObject({ reason: 'returned-by-director', versionId: 'v1', decisionId: null })
    expect(nextVersion([versionOf(1)], reopening)).toMatchObject({ kind: 'proposal', wordingOf: null })
  })

  it('says in short what a body wrote at length', () => {
    const long = decisionOf('d', { outcome: 'returned', text: 'Ord '.repeat(2000) })
    const { reopening } = afterDecision(planWith({ decisions: [long] }), long)
    expect(reopening?.note.length).toBeLessThanOrEqual(2000)
    const lines = decisionOf('d', { outcome: 'returned', text: 'Ett.\nTvå.' })
    expect(afterDecision(planWith({ decisions: [lines] }), lines).reopening?.note).toBe('Ett.\nTvå.')
  })

  it('knows a version that some body has adopted', () => {
    const [v1, v2] = ['v1', 'v2'].map((id) => versionIdSchema.parse(id))
    if (v1 === undefined || v2 === undefined) throw new Error('There are two')
    const given = planWith({
      versions: [versionOf(1), versionOf(2, ['v1', 'a'])],
      decisions: [decisionOf('a', { outcome: 'adopted-with-changes' })],
    })
    expect([isAdoptedBySome(given, v1), isAdoptedBySome(given, v2)]).toEqual([false, false])
    const more = {
      ...given,
      decisions: [...given.decisions, decisionOf('b', { versionId: 'v2', body: ASSEMBLY })],
    }
    expect([isAdoptedBySome(more, v1), isAdoptedBySome(more, v2)]).toEqual([false, true])
  })
})
