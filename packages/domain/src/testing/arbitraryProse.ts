/** Prose: every kind, nested lists, quotes and tables within reason. */
import * as fc from 'fast-check'
import type { z } from 'zod'
import { inlineSchema, statementKindSchema, type Inline, type Mark } from '../prose/inline.ts'
import { calloutToneSchema, type proseSchema } from '../prose/prose.ts'
import { filledText, optionalText } from './arbitraryText.ts'
import { oneOf, UNNUMBERED } from './pools.ts'

export type ProseDraft = z.input<typeof proseSchema>

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constant<Mark>({ type: 'bold' }),
  fc.constant<Mark>({ type: 'italic' }),
  filledText.map((word): Mark => ({ type: 'link', href: `https://example.se/${encodeURIComponent(word)}` })),
  fc.constantFrom(...statementKindSchema.options).map((kind): Mark => ({ type: 'statement', kind })),
)

const marks = fc
  .uniqueArray(mark, { maxLength: 3, selector: ({ type }) => type })
  .map((some) => some.toSorted((a, b) => (a.type < b.type ? -1 : 1)))

const target = fc.oneof(
  fc.record({ kind: fc.constant('section' as const), id: oneOf('section') }),
  fc.record({ kind: fc.constant('block' as const), id: oneOf('block') }),
  fc.record({ kind: fc.constant('line' as const), id: oneOf('line') }),
  fc.record({ kind: fc.constant('overarchingGoal' as const), id: oneOf('overarchingGoal') }),
)

const reference = target.map((to) => inlineSchema.parse({ type: 'reference', to }))

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('text' as const), text: filledText, marks }) },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: 'break' }) },
  { weight: 1, arbitrary: reference },
)

/** Neighbours with equal marks are one text: that is how equal text is equal data. */
const inlines = fc.array(inline, { maxLength: 4 }).map((some) => some.reduce<Inline[]>(append, []))

function append(before: Inline[], next: Inline): Inline[] {
  const last = before.at(-1)
  const joins =
    last?.type === 'text' && next.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(next.marks)
  return joins ? [...before.slice(0, -1), { ...last, text: last.text + next.text }] : [...before, next]
}

const paragraph = fc.record({ type: fc.constant('paragraph' as const), id: UNNUMBERED, content: inlines })

const heading = fc.record({
  type: fc.constant('heading' as const),
  id: UNNUMBERED,
  level: fc.constantFrom(1, 2, 3),
  content: inlines,
})

const rule = fc.record({ type: fc.constant('rule' as const), id: UNNUMBERED })

function list(content: fc.Arbitrary<ProseDraft[]>): fc.Arbitrary<ProseDraft> {
  const items = fc.array(fc.record({ content }), { minLength: 1, maxLength: 4 })
  const start = fc.integer({ min: 1, max: 99 })
  return fc
    .record({ type: fc.constant('list' as const), id: UNNUMBERED, ordered: fc.boolean(), start, items })
    .map((draft) => (draft.ordered ? draft : { ...draft, start: 1 }))
}

const quote = (content: fc.Arbitrary<ProseDraft[]>): fc.Arbitrary<ProseDraft> =>
  fc.record({ type: fc.constant('quote' as const), id: UNNUMBERED, attribution: optionalText, content })

const callout = (content: fc.Arbitrary<ProseDraft[]>): fc.Arbitrary<ProseDraft> =>
  fc.record({
    type: fc.constant('callout' as const),
    id: UNNUMBERED,
    tone: fc.constantFrom(...calloutToneSchema.options),
    content,
  })

const note = (content: fc.Arbitrary<ProseDraft[]>): fc.Arbitrary<ProseDraft> =>
  fc.record({ type: fc.constant('note' as const), id: UNNUMBERED, content })

function table(content: fc.Arbitrary<ProseDraft[]>): fc.Arbitrary<ProseDraft> {
  const span = fc.constantFrom(1, 1, 1, 2)
  const cell = fc.record({ header: fc.boolean(), colspan: span, rowspan: span, content })
  const rows = fc.array(fc.record({ cells: fc.array(cell, { minLength: 1, maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  return fc.record({ type: fc.constant('table' as const), id: UNNUMBERED, rows })
}

const flat: fc.Arbitrary<ProseDraft> = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 1, arbitrary: heading },
  { weight: 1, arbitrary: rule },
)

/** What a list item, a quote or a cell holds: it opens with a paragraph, where a caret can stand. */
const inside = (rest: fc.Arbitrary<ProseDraft>): fc.Arbitrary<ProseDraft[]> =>
  fc.tuple(paragraph, fc.array(rest, { maxLength: 2 })).map(([first, others]) => [first, ...others])

const nested = (content: fc.Arbitrary<ProseDraft[]>): fc.Arbitrary<ProseDraft> =>
  fc.oneof(list(content), quote(content), table(content), callout(content), note(content))

const shallow = inside(flat)
const deep = inside(fc.oneof({ weight: 3, arbitrary: flat }, { weight: 1, arbitrary: nested(shallow) }))

export const arbitraryProse: fc.Arbitrary<ProseDraft> = fc.oneof(
  { weight: 5, arbitrary: flat },
  { weight: 2, arbitrary: nested(shallow) },
  { weight: 1, arbitrary: nested(deep) },
)
