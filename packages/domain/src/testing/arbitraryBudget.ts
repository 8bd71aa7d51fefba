/** Budget tables: all kinds of amounts, conflicts, stated rows, footnotes, requests taken over. */
import * as fc from 'fast-check'
import type { z } from 'zod'
import { MAX_KRONOR } from '../budget/amount.ts'
import type { amountSchema } from '../budget/amount.ts'
import type { budgetSchema } from '../budget/budget.ts'
import type { footnoteSchema } from '../budget/footnote.ts'
import { arbitraryText, filledText, optionalText, shortText } from './arbitraryText.ts'
import { oneOf, POOLS, someOf, UNNUMBERED } from './pools.ts'

export type BudgetDraft = z.input<typeof budgetSchema>
type AmountDraft = z.input<typeof amountSchema>
type LineDraft = BudgetDraft['groups'][number]['lines'][number]

const arbitraryKronor = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 30_000_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -MAX_KRONOR, max: MAX_KRONOR }) },
)

const known = arbitraryKronor.map((kronor): AmountDraft => ({ kind: 'known', kronor }))
const none = fc.constant<AmountDraft>({ kind: 'none' })
const unreadable = filledText.map((typed): AmountDraft => ({ kind: 'unknown', typed }))
const missing = fc.constant<AmountDraft>({ kind: 'unknown', typed: null })

export const arbitraryAmount = fc.oneof({ weight: 6, arbitrary: known }, none, unreadable, missing)

/** A cell without a figure has no entry: the document stores nothing there either. */
const amounts = fc.dictionary(oneOf('column'), fc.oneof({ weight: 6, arbitrary: known }, none, unreadable))

const conflict = fc.record({
  columnId: oneOf('column'),
  values: fc.array(fc.record({ amount: arbitraryAmount, by: oneOf('user') }), { minLength: 2, maxLength: 3 }),
})

const conflicts = fc
  .uniqueArray(conflict, { maxLength: 2, selector: ({ columnId }) => columnId })
  .map((some) => some.toSorted((a, b) => (a.columnId < b.columnId ? -1 : 1)))

const line: fc.Arbitrary<LineDraft> = fc.record({
  id: UNNUMBERED,
  code: fc.option(fc.constantFrom('10', '12', '14', '141', '50', '802'), { nil: null }),
  label: arbitraryText,
  explanation: optionalText,
  amounts,
  conflicts: fc.oneof(
    { weight: 6, arbitrary: fc.constant<LineDraft['conflicts']>([]) },
    { weight: 1, arbitrary: conflicts },
  ),
  nature: fc.constantFrom('ordinary' as const, 'carriedIn' as const),
  pairedLineId: fc.option(oneOf('line'), { nil: null, freq: 2 }),
  carriedFrom: someOf('line', 2),
})

const statedRow = fc.record({
  label: arbitraryText,
  amounts: fc.dictionary(oneOf('column'), arbitraryKronor),
})

const group = fc.record({
  id: UNNUMBERED,
  side: fc.constantFrom('cost' as const, 'revenue' as const),
  title: arbitraryText,
  lines: fc.array(line, { maxLength: 4 }),
  statedTotal: fc.option(statedRow, { nil: null }),
})

const part = fc.record({
  decidedBy: optionalText,
  decision: optionalText,
  fundedFrom: optionalText,
  fromLine: fc.boolean(),
  items: fc.array(fc.record({ label: arbitraryText, kronor: fc.option(arbitraryKronor, { nil: null }) }), {
    maxLength: 3,
  }),
  statedTotal: fc.option(arbitraryKronor, { nil: null }),
})

const footnote: fc.Arbitrary<z.input<typeof footnoteSchema>> = fc.record({
  id: UNNUMBERED,
  mark: fc.constantFrom('*', '**', '1'),
  lineId: fc.option(oneOf('line'), { nil: null }),
  columnId: fc.option(oneOf('column'), { nil: null }),
  text: arbitraryText,
  parts: fc.array(part, { maxLength: 2 }),
})

/** By request id, the order in which a document holds them. */
const taken = fc
  .subarray(['request-1', 'request-2', 'request-3'])
  .chain((ids) =>
    fc.tuple(
      ...ids.map((requestId) =>
        fc.record({ requestId: fc.constant(requestId), lineId: oneOf('line'), kronor: arbitraryKronor }),
      ),
    ),
  )

const stamp = { by: oneOf('user'), at: fc.nat() }
const cellOf = ({ lineId, columnId }: { readonly lineId: string; readonly columnId: string }) =>
  `${lineId}/${columnId}`

/** In the order of their keys, in which a document holds them. */
const cells = <T extends { readonly lineId: string; readonly columnId: string }>(cell: fc.Arbitrary<T>) =>
  fc
    .uniqueArray(cell, { maxLength: 3, selector: cellOf })
    .map((some) => some.toSorted((a, b) => (cellOf(a) < cellOf(b) ? -1 : 1)))

const reconciliation = fc.record({
  ...stamp,
  cells: cells(fc.record({ lineId: oneOf('line'), columnId: oneOf('column'), amount: known })),
  changes: cells(fc.record({ lineId: oneOf('line'), columnId: oneOf('column'), ...stamp })),
})

export const arbitraryBudget: fc.Arbitrary<BudgetDraft> = fc.record({
  type: fc.constant('budget' as const),
  id: UNNUMBERED,
  title: arbitraryText,
  groups: fc.array(group, { maxLength: 3 }),
  statedResult: fc.option(statedRow, { nil: null }),
  footnotes: fc.array(footnote, { maxLength: 2 }),
  takenRequests: taken,
  reconciliation: fc.option(reconciliation, { nil: null, freq: 2 }),
})

export const arbitraryColumns = fc
  .tuple(
    ...POOLS.column.map((id) =>
      fc.record({
        id: fc.constant(id),
        label: shortText,
        kind: fc.constantFrom('budget' as const, 'outcome' as const, 'forecast' as const),
        year: fc.integer({ min: 2007, max: 2030 }),
      }),
    ),
  )
  .chain((columns) => fc.shuffledSubarray(columns, { minLength: 1 }))
