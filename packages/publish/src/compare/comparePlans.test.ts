import { activityDraft, goalDraft, indicatorDraft, paragraphDraft } from '@samplan/domain/testing'
import { describe, expect, it } from 'vitest'
import { comparePlans } from './comparePlans.ts'
import { asAnother, differences, frozen, withBlocks } from './testing/plans.ts'

const GOAL = goalDraft({ id: 'g1', text: 'Fler kommuner samverkar om e-hälsa' })
const OTHER_GOAL = goalDraft({ id: 'g2', text: 'Alla skolor har tillgång till studiebesök' })

const blocksOf = (comparison: ReturnType<typeof comparePlans>) =>
  comparison.sections.flatMap(({ blocks }) => blocks)

describe('goals', () => {
  const before = withBlocks([GOAL, OTHER_GOAL])

  it('are reworded word for word', () => {
    const after = withBlocks([{ ...GOAL, text: 'Alla kommuner samverkar om e-hälsa' }, OTHER_GOAL])
    const comparison = comparePlans(before, after)
    expect(differences(comparison)).toEqual({ 'goals.reworded': 1, 'sections.changed': 1 })
    expect(blocksOf(comparison)[0]).toMatchObject({
      type: 'goal',
      status: 'changed',
      pieces: [
        { kind: 'deleted', text: 'Fler' },
        { kind: 'inserted', text: 'Alla' },
        { kind: 'kept', text: ' kommuner samverkar om e-hälsa' },
      ],
    })
  })

  it('come and go', () => {
    const comparison = comparePlans(before, withBlocks([GOAL]))
    expect(differences(comparison)).toEqual({ 'goals.removed': 1, 'sections.changed': 1 })
    expect(differences(comparePlans(withBlocks([GOAL]), before))).toEqual({
      'goals.added': 1,
      'sections.changed': 1,
    })
  })

  it('move to another section, and say from where', () => {
    const sections = (first: (typeof GOAL)[], second: (typeof GOAL)[]) =>
      frozen({ sections: [{ blocks: first }, { blocks: second }] })
    const moved = comparePlans(sections([GOAL, OTHER_GOAL], []), sections([GOAL], [OTHER_GOAL]))
    expect(differences(moved)).toEqual({ 'goals.moved': 1, 'sections.changed': 2 })
    expect(blocksOf(moved)).toMatchObject([
      { status: 'same' },
      { status: 'left', move: { kind: 'section', to: { title: 'Avsnitt 2' } } },
      { status: 'same', move: { kind: 'section', from: { title: 'Avsnitt 1' } } },
    ])
  })

  it('are known again in another plan by what they say', () => {
    const after = asAnother(
      withBlocks([
        { ...OTHER_GOAL, id: 'x1' },
        { ...GOAL, id: 'x2', text: 'Fler kommuner i länet samverkar om e-hälsa' },
      ]),
    )
    expect(differences(comparePlans(before, after))).toEqual({ 'goals.reworded': 1, 'sections.changed': 1 })
  })

  it('that share too little are two goals', () => {
    const after = asAnother(
      withBlocks([{ ...GOAL, id: 'x', text: 'Färre kör ensamma till arbetet' }, OTHER_GOAL]),
    )
    expect(differences(comparePlans(before, after))).toEqual({
      'goals.added': 1,
      'goals.removed': 1,
      'sections.changed': 1,
    })
  })
})

describe('activities', () => {
  const activity = activityDraft({ id: 'a', ownerIds: ['officer'], time: 'mars', goalIds: ['g1'] })
  const before = withBlocks([GOAL, OTHER_GOAL, activity])

  it('tell who, when and for what goal by name', () => {
    const comparison = comparePlans(
      before,
      withBlocks([
        GOAL,
        OTHER_GOAL,
        { ...activity, ownerIds: ['other-officer'], time: null, goalIds: ['g2'] },
      ]),
    )
    expect(differences(comparison)).toEqual({ 'activities.adjusted': 1, 'sections.changed': 1 })
    expect(blocksOf(comparison)[2]).toMatchObject({
      fields: [
        { field: 'owners', before: 'Anna Ek', after: 'Bo Lund' },
        { field: 'time', before: 'mars', after: null },
        { field: 'goals', before: GOAL.text, after: OTHER_GOAL.text },
      ],
    })
  })

  it('serve the same goal when it is called otherwise', () => {
    const after = withBlocks([{ ...GOAL, text: 'Samverkan om e-hälsa för fler' }, OTHER_GOAL, activity])
    expect(differences(comparePlans(before, after))).not.toHaveProperty('activities.adjusted')
  })
})

it('tells indicators by their values, and commitments by their condition', () => {
  const indicator = indicatorDraft({ id: 'i', baseline: '10 %', target: '20 %' })
  const commitment = {
    type: 'commitment' as const,
    id: 'c',
    text: 'Vi bygger ut nätet',
    condition: null,
    areaIds: [],
  }
  const comparison = comparePlans(
    withBlocks([indicator, commitment]),
    withBlocks([
      { ...indicator, target: '25 %' },
      { ...commitment, condition: 'Förutsatt att staten är med' },
    ]),
  )
  expect(blocksOf(comparison)).toMatchObject([
    { fields: [{ field: 'target', before: '20 %', after: '25 %' }] },
    { fields: [{ field: 'condition', before: null, after: 'Förutsatt att staten är med' }] },
  ])
})

describe('sections', () => {
  const section = (id: string, title: string, parentId: string | null = null) => ({ id, title, parentId })
  const before = frozen({
    sections: [section('a', 'Vision'), section('b', 'Kultur'), section('c', 'Skola', 'b')],
  })

  it('are renamed, moved, added and removed', () => {
    const after = frozen({
      sections: [section('c', 'Skola'), section('b', 'Kultur och fritid'), section('d', 'Trafik')],
    })
    const comparison = comparePlans(before, after)
    expect(differences(comparison)).toMatchObject({
      'sections.renamed': 1,
      'sections.moved': 1,
      'sections.added': 1,
      'sections.removed': 1,
    })
    expect(comparison.sections.find(({ sectionId }) => sectionId === 'c')).toMatchObject({
      move: { kind: 'section', from: { title: 'Kultur' }, to: null },
      renumbered: true,
    })
  })

  it('whose number alone is another say the same otherwise', () => {
    const after = frozen({
      sections: [
        section('n', 'Förord'),
        ...before.sections.map(({ id, title, parentId }) => ({ id, title, parentId })),
      ],
    })
    expect(differences(comparePlans(before, after))).toEqual({
      'sections.added': 1,
      'sections.renumbered': 3,
    })
  })

  it('of one title are told apart in another plan by where they stand', () => {
    const areas = (ids: readonly string[], text: string) =>
      frozen({
        sections: [
          section(`${ids[0]}`, 'Kultur'),
          { ...section(`${ids[1]}`, 'Aktiviteter', ids[0]), blocks: [paragraphDraft('Vi ordnar läger.')] },
          section(`${ids[2]}`, 'Trafik'),
          { ...section(`${ids[3]}`, 'Aktiviteter', ids[2]), blocks: [paragraphDraft(text)] },
        ],
      })
    const comparison = comparePlans(
      areas(['a', 'b', 'c', 'd'], 'Vi mäter bullret.'),
      asAnother(areas(['s', 't', 'u', 'v'], 'Vi mäter bullret längs vägen.')),
    )
    expect(comparison.sections.map(({ sectionId, status }) => [sectionId, status])).toEqual([
      ['s', 'same'],
      ['t', 'same'],
      ['u', 'same'],
      ['v', 'changed'],
    ])
  })

  it('called otherwise are known in another plan by what they say', () => {
    const text = 'Förbundet samordnar kommunernas arbete med hållbart resande i hela länet.'
    const one = (title: string) => frozen({ sections: [{ title, blocks: [paragraphDraft(text)] }] })
    const comparison = comparePlans(one('Trafikfrågor'), asAnother(one('Hållbara resor')))
    expect(differences(comparison)).toEqual({ 'sections.changed': 1, 'sections.renamed': 1 })
  })

  it('inherit a new owner without each saying so', () => {
    const owned = (owner: string) =>
      frozen({
        sections: [
          { ...section('a', 'Kultur'), ownerIds: [owner] },
          { ...section('b', 'Läger', 'a'), ownerIds: [] },
        ],
      })
    const comparison = comparePlans(owned('officer'), owned('other-officer'))
    expect(comparison.sections.map(({ fields }) => fields)).toEqual([
      [{ field: 'owners', before: 'Anna Ek', after: 'Bo Lund' }],
      [],
    ])
  })
})

it('tells overarching goals, areas, facts and columns', () => {
  const area = (title: string) => ({ id: 'x', title, altTitles: [], overarchingGoalIds: [] })
  const overarching = (text: string) => ({ id: 'o', text, shortLabel: null })
  const before = frozen({ areas: [area('Kultur')], overarchingGoals: [overarching('Ett rikt liv')] })
  const after = frozen({
    areas: [area('Kultur och fritid')],
    overarchingGoals: [overarching('Ett rikt liv för alla'), { id: 'p', text: 'Trygghet', shortLabel: null }],
    budgetColumns: [{ id: 'now', label: 'Ram 2016', kind: 'budget', year: 2016 }],
  })
  const comparison = comparePlans(before, after)
  expect(differences(comparison)).toEqual({
    'overarchingGoals.reworded': 1,
    'overarchingGoals.added': 1,
    'areas.reworded': 1,
    'facts.changed': 2,
  })
  expect(comparison.columns).toEqual([
    { field: 'column', before: 'Budget 2016', after: 'Ram 2016' },
    { field: 'column', before: 'Budget 2015', after: null },
  ])
})

it('says that something differs which it does not list', () => {
  const before = withBlocks([goalDraft({ areaIds: ['nowhere'] })])
  const after = withBlocks([goalDraft({ areaIds: [] })])
  expect(comparePlans(before, after)).toMatchObject({ isSame: true, isUnlisted: true })
  expect(comparePlans(before, before)).toMatchObject({ isSame: true, isUnlisted: false })
})
