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

/** What of the plan does not fit together; nothing, whatever has been done to it. */
function contradictionsIn(model: Model): string[] {
  const { state, versions, reopening } = model
  const version = versions.at(-1)
  const isOpened = state === 'drafting' && versions.length > 0
  return [
    ...said(
      'numbers have gaps',
      versions.some(({ number }, index) => number !== index + 1),
    ),
    ...said('a reason to draft, or none, where there should be another', (reopening !== null) !== isOpened),
    ...(version === undefined || state === 'drafting' ? [] : againstState(model, version)),
    ...(version === undefined || reopening === null ? [] : againstReason(model, reopening, version)),
    ...versions.flatMap((each) => againstOrigin(model, each)),
    ...said(
      'a body decided twice on a version',
      repeats(model, ({ versionId }) => versionId),
    ),
    ...said(
      'a body has a paragraph twice',
      repeats(model, ({ paragraph }) => paragraph),
    ),
  ]
}

const said = (what: string, isSo: boolean): string[] => (isSo ? [what] : [])

/** Nothing that has been frozen and stays so has been refused by somebody. */
function againstState(model: Model, { id }: VersionHead): string[] {
  const onIt = standingDecisions(model.decisions).filter(({ versionId }) => versionId === id)
  return [
    ...said('adopted, or not, against the bodies', isAdopted(model, id) !== (model.state === 'adopted')),
    ...said(
      'frozen against a body',
      onIt.some(({ outcome }) => outcome !== 'adopted'),
    ),
  ]
}

/** It is about where the plan stands, and nobody has decided later than whoever it was that gave it. */
function againstReason(model: Model, reopening: Reopening, version: VersionHead): string[] {
  const { decisions, decidingBodies } = model
  const isOfWording = reopening.reason === 'wording' && reopening.versionId === version.wordingOf?.versionId
  const decision = decisions.find(({ id }) => id === reopening.decisionId)
  const turn = decidingBodies.indexOf(decision?.body ?? '')
  const origin = model.versions.find(({ id }) => id === decision?.versionId)?.wordingOf
  const later = [
    ...standingDecisions(decisions).filter(({ versionId }) => versionId === decision?.versionId),
    ...decisions.filter(({ id }) => id === origin?.decisionId),
  ].filter(({ body }) => decidingBodies.indexOf(body) > turn)
  return [
    ...said('drafted for another version', reopening.versionId !== version.id && !isOfWording),
    ...said('nobody’s reason', (decision === undefined) !== (reopening.reason === 'returned-by-director')),
    ...said('drafted against a later body', later.length > 0),
  ]
}

function againstOrigin({ decisions }: Model, { kind, wordingOf }: VersionHead): string[] {
  const origin = decisions.find(({ id }) => id === wordingOf?.decisionId)
  const fits = origin?.outcome === 'adopted-with-changes' && origin.versionId === wordingOf?.versionId
  return [
    ...said('a wording of nothing', wordingOf !== null && !fits),
    ...said('of another kind', (kind === 'decided-wording') !== (wordingOf !== null)),
  ]
}

function repeats({ decisions }: Model, value: (decision: Decision) => string): boolean {
  const places = standingDecisions(decisions).map((decision) => `${decision.body} ${value(decision)}`)
  return new Set(places).size < places.length
}

const BODIES = [BOARD, ASSEMBLY, 'Förbundsmötet']

/** The wording of the first body's decision is taken back after the second has adopted the proposal behind it. */
const WORDING_PASSED_OVER: Step[] = [
  freeze,
  (model) => record(model, { outcome: 'adopted-with-changes', paragraph: '1', versionId: 'v1' }),
  freeze,
  (model) => record(model, { body: ASSEMBLY, paragraph: '2', versionId: 'v1' }),
  takeBack,
]

/** The first body returns the wording of the second one's decision. */
const WORDING_RETURNED: Step[] = [
  freeze,
  (model) =>
    record(model, { body: ASSEMBLY, outcome: 'adopted-with-changes', paragraph: '1', versionId: 'v1' }),
  freeze,
  (model) => record(model, { outcome: 'returned', paragraph: '2', versionId: 'v2' }),
]

describe('the course of a plan', () => {
  it('never contradicts what has been frozen and decided', () => {
    const bodies = fc.constantFrom(BODIES.slice(0, 1), BODIES.slice(0, 2), BODIES)
    const reached = new Set<string>()
    fc.assert(
      fc.property(bodies, fc.array(step, { minLength: 1, maxLength: 30 }), (decidingBodies, steps) => {
        let model: Model = { ...nothing, decidingBodies }
        for (const next of steps) {
          model = next(model)
          expect(contradictionsIn(model)).toEqual([])
          reached.add(`${model.state} ${model.versions.at(-1)?.kind ?? 'nothing'}`)
        }
      }),
      {
        numRuns: 2000,
        examples: [
          [BODIES, WORDING_PASSED_OVER],
          [BODIES, WORDING_RETURNED],
        ],
      },
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
