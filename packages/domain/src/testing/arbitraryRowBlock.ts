/** Blocks that are lists of rows, figures and pictures. */
import * as fc from 'fast-check'
import type { z } from 'zod'
import type { structuredBlockSchema } from '../blocks/block.ts'
import { derivedViewSchema } from '../blocks/derivedFigure.ts'
import { imageMediaTypeSchema, imageWidthSchema } from '../blocks/image.ts'
import { projectStatusSchema } from '../blocks/project.ts'
import { arbitraryText, optionalText } from './arbitraryText.ts'
import { POOLS, someOf, UNNUMBERED } from './pools.ts'

type StructuredDraft = z.input<typeof structuredBlockSchema>
type DraftOf<T extends StructuredDraft['type']> = Extract<StructuredDraft, { type: T }>

const optionalKronor = fc.option(fc.integer({ min: 0, max: 30_000_000 }), { nil: null })
const optionalPercent = fc.option(
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  { nil: null },
)

/** Rows are numbered when the plan is put together, as everything else that has an id. */
const rows = <T>(row: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(row, { maxLength: 4 })

const signature: fc.Arbitrary<DraftOf<'signature'>> = fc.record({
  type: fc.constant('signature' as const),
  id: UNNUMBERED,
  place: optionalText,
  rows: rows(fc.record({ id: UNNUMBERED, name: arbitraryText, title: optionalText })),
})

const project: fc.Arbitrary<DraftOf<'project'>> = fc.record({
  type: fc.constant('project' as const),
  id: UNNUMBERED,
  name: arbitraryText,
  aim: arbitraryText,
  results: arbitraryText,
  status: fc.option(fc.constantFrom(...projectStatusSchema.options), { nil: null }),
  period: optionalText,
  owner: optionalText,
  partners: optionalText,
  programme: optionalText,
  kronor: optionalKronor,
  goalIds: someOf('goal'),
  lineIds: someOf('line'),
  rows: rows(fc.record({ id: UNNUMBERED, name: arbitraryText, kronor: optionalKronor })),
})

const roster: fc.Arbitrary<DraftOf<'roster'>> = fc.record({
  type: fc.constant('roster' as const),
  id: UNNUMBERED,
  title: arbitraryText,
  rows: rows(
    fc.record({
      id: UNNUMBERED,
      name: arbitraryText,
      role: optionalText,
      party: optionalText,
      municipality: optionalText,
    }),
  ),
})

const orgChart: fc.Arbitrary<DraftOf<'orgChart'>> = fc.record({
  type: fc.constant('orgChart' as const),
  id: UNNUMBERED,
  caption: arbitraryText,
  rows: rows(
    fc.record({
      id: UNNUMBERED,
      label: arbitraryText,
      detail: optionalText,
      parentId: fc.option(fc.constantFrom(...POOLS.row), { nil: null }),
    }),
  ),
})

const shares: fc.Arbitrary<DraftOf<'shares'>> = fc.record({
  type: fc.constant('shares' as const),
  id: UNNUMBERED,
  caption: arbitraryText,
  total: optionalKronor,
  rows: rows(
    fc.record({ id: UNNUMBERED, label: arbitraryText, percent: optionalPercent, kronor: optionalKronor }),
  ),
})

const keyFigures: fc.Arbitrary<DraftOf<'keyFigures'>> = fc.record({
  type: fc.constant('keyFigures' as const),
  id: UNNUMBERED,
  title: arbitraryText,
  rows: rows(
    fc.record({
      id: UNNUMBERED,
      label: arbitraryText,
      value: optionalText,
      unit: optionalText,
      asOf: optionalText,
      source: optionalText,
    }),
  ),
})

const memberList: fc.Arbitrary<DraftOf<'memberList'>> = fc.record({
  type: fc.constant('memberList' as const),
  id: UNNUMBERED,
  title: arbitraryText,
  rows: rows(fc.record({ id: UNNUMBERED, name: arbitraryText, kronor: optionalKronor, note: optionalText })),
})

const followUp: fc.Arbitrary<DraftOf<'followUp'>> = fc.record({
  type: fc.constant('followUp' as const),
  id: UNNUMBERED,
  title: arbitraryText,
  rows: rows(
    fc.record({
      id: UNNUMBERED,
      what: arbitraryText,
      measures: optionalText,
      responsible: optionalText,
      occasion: optionalText,
    }),
  ),
})

const derivedFigure: fc.Arbitrary<DraftOf<'derivedFigure'>> = fc.record({
  type: fc.constant('derivedFigure' as const),
  id: UNNUMBERED,
  view: fc.constantFrom(...derivedViewSchema.options),
  caption: arbitraryText,
})

/** Hashes of pictures that nobody has stored. */
const imageFile = fc.record({
  hash: fc.constantFrom(...['a', 'b', 'c'].map((digit) => digit.repeat(64))),
  mediaType: fc.constantFrom(...imageMediaTypeSchema.options),
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 4000 }),
  bytes: fc.integer({ min: 1, max: 2_000_000 }),
})

const image: fc.Arbitrary<DraftOf<'image'>> = fc.record({
  type: fc.constant('image' as const),
  id: UNNUMBERED,
  file: fc.option(imageFile, { nil: null }),
  alt: arbitraryText,
  isDecorative: fc.boolean(),
  caption: arbitraryText,
  credit: optionalText,
  width: fc.constantFrom(...imageWidthSchema.options),
})

export const arbitraryRowBlock: fc.Arbitrary<StructuredDraft> = fc.oneof(
  signature,
  project,
  roster,
  orgChart,
  shares,
  keyFigures,
  memberList,
  followUp,
  derivedFigure,
  image,
)
