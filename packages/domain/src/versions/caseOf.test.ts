import { describe, expect, it } from 'vitest'
import { versionIdSchema } from '../ids.ts'
import { bodiesThatAdopted, isAdopted, nextBody, stateAfter, type Case } from './caseOf.ts'
import { ASSEMBLY, BOARD, decisionOf, detailsOf, planWith, versionOf } from './testing.ts'

const adopted = (given: Case, version: string): string[] => [
  ...bodiesThatAdopted(given, versionIdSchema.parse(version)),
]
const next = (given: Case, version: string) => nextBody(given, versionIdSchema.parse(version))
const isDone = (given: Case, version: string) => isAdopted(given, versionIdSchema.parse(version))

describe('the bodies that have adopted a version', () => {
  it('are those that did so on it', () => {
    expect(adopted(planWith(), 'v1')).toEqual([])
    expect(adopted(planWith({ decisions: [decisionOf('a')] }), 'v1')).toEqual([BOARD])
    expect(adopted(planWith({ decisions: [decisionOf('a', { outcome: 'returned' })] }), 'v1')).toEqual([])
  })

  it('are none of those that adopted an earlier proposal', () => {
    const given = planWith({ versions: [versionOf(1), versionOf(2)], decisions: [decisionOf('a')] })
    expect(adopted(given, 'v2')).toEqual([])
  })

  const changed = decisionOf('b', { outcome: 'adopted-with-changes' })
  const wording = planWith({ versions: [versionOf(1), versionOf(2, ['v1', 'b'])], decisions: [changed] })

  it('count for the decided wording by the decision that it is the wording of', () => {
    expect(adopted(wording, 'v1')).toEqual([])
    expect(adopted(wording, 'v2')).toEqual([BOARD])
  })

  it('count for the wording where they had adopted the proposal before', () => {
    const given = planWith({
      versions: wording.versions,
      decisions: [
        decisionOf('a'),
        decisionOf('b', { body: ASSEMBLY, paragraph: '12', outcome: 'adopted-with-changes' }),
      ],
    })
    expect(adopted(given, 'v2')).toEqual([BOARD, ASSEMBLY])
  })

  it('are known by a decision that has been corrected, and corrected again', () => {
    const corrections = [
      decisionOf('c', { outcome: 'adopted-with-changes', paragraph: '85' }, 'b'),
      decisionOf('d', { outcome: 'adopted-with-changes', paragraph: '86' }, 'c'),
    ]
    expect(adopted({ ...wording, decisions: [changed, ...corrections] }, 'v2')).toEqual([BOARD])
  })

  it('are none of a version that there is not, or whose wording goes in circles', () => {
    expect(adopted(wording, 'v9')).toEqual([])
    const circle = planWith({ versions: [versionOf(1, ['v2', 'x']), versionOf(2, ['v1', 'y'])] })
    expect(adopted(circle, 'v2')).toEqual([])
  })
})

describe('whose turn it is', () => {
  it('goes by the order of the bodies', () => {
    expect(next(planWith(), 'v1')).toBe(BOARD)
    expect(next(planWith({ decisions: [decisionOf('a')] }), 'v1')).toBe(ASSEMBLY)
    expect(next(planWith({ decidingBodies: [] }), 'v1')).toBeNull()
  })

  it('comes back to one that was passed over', () => {
    const given = planWith({ decisions: [decisionOf('a', { body: ASSEMBLY })] })
    expect(next(given, 'v1')).toBe(BOARD)
    expect(isDone(given, 'v1')).toBe(true)
  })
})

describe('the state after a decision', () => {
  const after = (given: Case, draft: Parameters<typeof detailsOf>[0]) => stateAfter(given, detailsOf(draft))

  it('is adopted by the last body alone', () => {
    const board = decisionOf('a')
    expect(after(planWith({ decisions: [board] }), {})).toBe('frozen')
    const both = [board, decisionOf('b', { body: ASSEMBLY })]
    expect(after(planWith({ decisions: both }), { body: ASSEMBLY })).toBe('adopted')
    expect(after(planWith({ decidingBodies: [BOARD], decisions: [board] }), {})).toBe('adopted')
  })

  it('is drafting where something has to be written', () => {
    expect(after(planWith(), { outcome: 'returned' })).toBe('drafting')
    expect(after(planWith(), { outcome: 'adopted-with-changes' })).toBe('drafting')
  })

  it('is the latest version’s, whichever it was recorded on', () => {
    const late = planWith({
      versions: [versionOf(1), versionOf(2, ['v1', 'b'])],
      decisions: [decisionOf('b', { body: ASSEMBLY, outcome: 'adopted-with-changes' }), decisionOf('a')],
    })
    expect(after(late, { versionId: 'v1' })).toBe('adopted')
  })
})
