import { buildPlan, budgetDraft, goalDraft, groupDraft, lineDraft } from '@samplan/domain/testing'
import { expect, test } from 'vitest'
import { findTargets, type Searchable } from './findTargets.ts'
import { targetsIn } from './targets.ts'

const paragraph = (id: string, text: string) => ({
  type: 'paragraph' as const,
  id,
  content: [{ type: 'text' as const, text, marks: [] }],
})
const image = (id: string, caption: string) => ({
  type: 'image' as const,
  id,
  file: null,
  alt: '',
  isDecorative: false,
  caption,
  credit: null,
  width: 'full' as const,
})

const plan = buildPlan({
  overarchingGoals: [{ id: 'og', text: 'En hållbar region', shortLabel: null }],
  sections: [
    {
      id: 'halsa',
      title: 'Hälsa',
      blocks: [
        paragraph('stycke', 'Brödtext'),
        image('namnlos', ''),
        image('bro', 'Bron över älven'),
        goalDraft({ id: 'mal', text: 'Fler ska må bra' }),
        { type: 'note', id: 'not', content: [paragraph('i-not', 'Enligt lagen')] },
        budgetDraft({
          id: 'budget',
          title: 'Budget 2027',
          groups: [
            groupDraft({ id: 'g', lines: [lineDraft({ id: 'rad', code: '141', label: 'Direktören' })] }),
          ],
        }),
      ],
    },
  ],
})

test('everything that has a name or a number can be referred to, and nothing else', () => {
  const found = targetsIn(plan).map(({ group, to }) => `${group} ${to.kind} ${to.id}`)
  expect(found).toEqual([
    'sections section halsa',
    'figures block bro',
    'statements block mal',
    'notes block not',
    'tables block budget',
    'overarchingGoals overarchingGoal og',
    'lines line rad',
  ])
})

const searchable: readonly Searchable[] = targetsIn(plan).map((target) => ({ target, text: '' }))
const idsFor = (typed: string) =>
  findTargets(searchable, typed).shown.map(({ target }) => String(target.to.id))

test.each([
  ['bron', ['bro']],
  ['ÄLVEN bron', ['bro']],
  ['må bra', ['mal']],
  ['1', ['halsa', 'bro', 'not']],
  ['finns inte', []],
])('%j finds %j', (typed, ids) => {
  expect(idsFor(typed)).toEqual(ids)
})

test('more than one can look through are counted', () => {
  const many = Array.from({ length: 70 }, () => searchable).flat()
  const { shown, more } = findTargets(many, '')
  expect(shown.length + more).toBe(many.length)
  expect(shown.length).toBeLessThan(100)
})
