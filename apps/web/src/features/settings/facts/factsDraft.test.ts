import type { PlanFacts } from '@samplan/domain'
import { expect, test } from 'vitest'
import { changedFacts, toFactsDraft } from './factsDraft.ts'

const facts: PlanFacts = {
  title: 'Verksamhetsplan och budget 2027',
  subtitle: null,
  year: 2027,
  organisation: {
    name: 'Kommunerna i Norrdal',
    shortName: null,
    legalForm: 'nonProfitAssociation',
    formText: 'ideell förening',
    county: null,
    memberCount: 9,
    memberText: null,
  },
  direction: {
    title: 'Inriktning',
    from: 2027,
    to: 2030,
    adoptedBy: [{ body: 'Fullmäktige', date: '2026-05-20' }],
  },
  decidingBodies: ['Styrelsen', 'Fullmäktige'],
  diaryNumber: null,
  caseTitle: null,
}
const draft = toFactsDraft(facts)

test('an untouched form sends nothing', () => {
  expect(changedFacts(facts, draft)).toBeNull()
})

test('only what was changed is sent', () => {
  expect(changedFacts(facts, { ...draft, diaryNumber: ' 2026-118 ' })).toEqual({ diaryNumber: '2026-118' })
})

test('what the form does not show is kept', () => {
  expect(
    changedFacts(facts, { ...draft, directionTo: '2031', organisationName: 'Norrdals kommuner' }),
  ).toEqual({
    direction: { ...facts.direction, to: 2031 },
    organisation: { ...facts.organisation, name: 'Norrdals kommuner' },
  })
})

test('a direction without a title is none', () => {
  expect(changedFacts(facts, { ...draft, directionTitle: '' })).toEqual({ direction: null })
})

test.each([{ year: '27' }, { title: ' ' }, { directionFrom: 'nu' }, { organisationName: '' }])(
  'nothing is sent while %j stands in the form',
  (change) => {
    expect(changedFacts(facts, { ...draft, ...change })).toBeNull()
  },
)
