import { amounts, budgetDraft, goalDraft, groupDraft, lineDraft } from '@samplan/domain/testing'
import { expect, it } from 'vitest'
import type { PaperInline, PaperNode } from '../paper/paper.ts'
import { comparePlans } from './comparePlans.ts'
import { setChanges, type ChangesWords } from './setChanges.ts'
import { summariseComparison } from './summariseComparison.ts'
import { summaryLines } from './summaryLines.ts'
import { withBlocks } from './testing/plans.ts'

const words: ChangesWords = {
  head: (kind) => kind,
  count: (what, count) => `${count} ${what}`,
  sum: ({ before, after }) => `${before} → ${after}`,
  field: (field) => field,
  title: 'Vad som är nytt',
  against: (before) => `Jämfört med ${before}`,
  same: 'Inget skiljer',
  sums: 'I sammandrag',
  lines: 'Rader',
  line: 'Rad',
  before: 'Före',
  after: 'Efter',
  change: 'kr',
  percent: '%',
  unknown: '–',
  list: (what, kind) => `${what} ${kind}`,
  was: (text) => `Tidigare: ${text}`,
  value: (_, value) => value,
  nothing: 'inget',
  courses: 'Delade och sammanslagna',
  course: (kind, lines) => `${kind} ${lines.join(', ')}`,
  rows: 'Rader',
  rowAdded: (row) => `ny ${row}`,
  rowRemoved: (row) => `utgår ${row}`,
  pictures: 'Bilder',
  pictureAdded: (picture) => `ny ${picture}`,
  pictureRemoved: (picture) => `utgår ${picture}`,
  pictureExchanged: (picture) => `utbytt ${picture}`,
}

const budget = (kronor: number) =>
  budgetDraft({
    groups: [
      groupDraft({ lines: [lineDraft({ code: '20', label: 'Kultur', amounts: amounts(kronor, 100) })] }),
    ],
  })
const kept = goalDraft({ id: 'g1', text: 'Fler möts' })
const gone = goalDraft({ id: 'g2', text: 'Alla läser' })
const before = withBlocks([kept, gone, budget(200)])
const after = withBlocks([
  { ...kept, text: 'Fler möts ofta' },
  goalDraft({ id: 'g3', text: 'Bullret minskar' }),
  budget(150),
])

const inlines = (content: readonly PaperInline[]): string =>
  content.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join('')

function textsOf(node: PaperNode): string[] {
  switch (node.kind) {
    case 'paragraph':
    case 'heading':
      return [inlines(node.content)]
    case 'list':
      return node.items.flatMap((item) => item.flatMap(textsOf))
    case 'fields':
      return [node.head, ...node.rows.map(({ cells }) => cells)].map((row) => row.join(' | '))
    default:
      throw new Error(`The page has no ${node.kind}`)
  }
}

it('tells the summary, the money line by line, and the goals that came, went or are worded otherwise', () => {
  const { title, nodes } = setChanges(comparePlans(before, after), 'planen för 2015', words)
  expect(title).toBe('Vad som är nytt')
  expect(nodes.flatMap(textsOf)).toEqual([
    'Jämfört med planen för 2015',
    'goals: 1 reworded, 1 added, 1 removed',
    'budget: 1 amount',
    'sections: 1 changed',
    'I sammandrag',
    'Rad | Före | Efter | kr | %',
    'costs | 200 | 150 | −50 | −25,0\u00A0%',
    'revenue | 0 | 0 | 0 | –',
    'result | −200 | −150 | +50 | +25,0\u00A0%',
    'Rader',
    'Rad | Före | Efter | kr | %',
    '20 Kultur | 200 | 150 | −50 | −25,0\u00A0%',
    'added goals',
    'Bullret minskar',
    'removed goals',
    'Alla läser',
    'reworded goals',
    'Fler möts ofta\nTidigare: Fler möts',
  ])
})

it('says so where nothing differs', () => {
  const { nodes } = setChanges(comparePlans(before, before), 'planen för 2015', words)
  expect(nodes.flatMap(textsOf)).toEqual(['Jämfört med planen för 2015', 'Inget skiljer'])
})

it('marks the lines that tell of a change', () => {
  const lines = summaryLines(summariseComparison(comparePlans(before, after)), words)
  expect(lines.filter(({ isChanged }) => !isChanged).map(({ kind }) => kind)).toEqual(['revenue'])
})
