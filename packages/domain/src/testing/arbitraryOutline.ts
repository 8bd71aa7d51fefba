/** The outline's parts besides the sections. */
import * as fc from 'fast-check'
import type { z } from 'zod'
import { legalFormSchema, planStateSchema, type planFactsSchema } from '../plan/facts.ts'
import { roleSchema } from '../plan/role.ts'
import {
  numberingSchema,
  sectionKindSchema,
  sectionStatusSchema,
  type sectionHeadSchema,
} from '../plan/section.ts'
import { balanceRuleSchema, chosenSeveritySchema, labelKeySchema, moneyUnitSchema } from '../plan/settings.ts'
import { issueCodeSchema } from '../rules/issue.ts'
import { filledText, optionalShortText, shortText } from './arbitraryText.ts'
import { POOLS, someOf, UNNUMBERED } from './pools.ts'

export type HeadDraft = z.input<typeof sectionHeadSchema>

const date = fc
  .date({ min: new Date('2006-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

const year = fc.integer({ min: 2007, max: 2030 })
const optionalDate = fc.option(date, { nil: null })

export const arbitraryFacts: fc.Arbitrary<z.input<typeof planFactsSchema>> = fc.record({
  title: shortText,
  subtitle: optionalShortText,
  year,
  organisation: fc.record({
    name: shortText,
    shortName: optionalShortText,
    legalForm: fc.constantFrom(...legalFormSchema.options),
    formText: optionalShortText,
    county: optionalShortText,
    memberCount: fc.option(fc.nat(50), { nil: null }),
    memberText: optionalShortText,
  }),
  direction: fc.option(
    fc.record({
      title: shortText,
      from: year,
      to: year,
      adoptedBy: fc.array(fc.record({ body: shortText, date }), { maxLength: 2 }),
    }),
    { nil: null },
  ),
  decidingBodies: fc.array(shortText, { maxLength: 2 }),
  diaryNumber: fc.option(fc.constantFrom('2026-118', 'KS 2026/7'), { nil: null }),
  caseTitle: optionalShortText,
})

export const arbitrarySettings = fc.record({
  balanceRule: fc.constantFrom(...balanceRuleSchema.options),
  completeness: fc.boolean(),
  commentsWhileFrozen: fc.boolean(),
  severities: fc.dictionary(
    fc.constantFrom(...issueCodeSchema.options),
    fc.constantFrom(...chosenSeveritySchema.options),
    { maxKeys: 2 },
  ),
  moneyUnit: fc.constantFrom(...moneyUnitSchema.options),
})

export const arbitraryState = fc.constantFrom(...planStateSchema.options)

const label = fc.record({ one: shortText, other: shortText })

export const arbitraryLabels = fc
  .subarray(labelKeySchema.options)
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, label]))))

/** The first n of a pool, each with what `fields` draws, so that ids are distinct and references may dangle. */
const firstOf = <T>(ids: readonly string[], fields: fc.Arbitrary<T>): fc.Arbitrary<(T & { id: string })[]> =>
  fc
    .array(fields, { maxLength: ids.length })
    .map((some) => some.map((value, index) => ({ ...value, id: ids[index] ?? '' })))

export const arbitraryOverarchingGoals = firstOf(
  POOLS.overarchingGoal,
  fc.record({ text: filledText, shortLabel: optionalShortText }),
)

export const arbitraryAreas = firstOf(
  POOLS.area,
  fc.record({
    title: shortText,
    altTitles: fc.array(shortText, { maxLength: 2 }),
    overarchingGoalIds: someOf('overarchingGoal'),
  }),
)

export const arbitraryMembers = firstOf(
  POOLS.user,
  fc.record({ role: fc.constantFrom(...roleSchema.options) }),
).map((members) => members.map(({ id, role }) => ({ userId: id, role })))

const arbitraryStamp = { by: fc.constantFrom(...POOLS.user), at: fc.nat() }

export const arbitraryHead: fc.Arbitrary<HeadDraft> = fc.record({
  id: UNNUMBERED,
  parentId: fc.constant(null),
  title: fc.option(shortText, { nil: null, freq: 8 }),
  kicker: optionalShortText,
  kind: fc.constantFrom(...sectionKindSchema.options),
  numbering: fc.constantFrom(...numberingSchema.options),
  ownerIds: someOf('user', 2),
  ownerText: optionalShortText,
  areaIds: someOf('area', 2),
  status: fc.constantFrom(...sectionStatusSchema.options),
  statusChange: fc.option(fc.record({ ...arbitraryStamp, note: optionalShortText }), { nil: null }),
  changedAfterApproval: fc.option(fc.record(arbitraryStamp), { nil: null }),
  dueDate: optionalDate,
  instruction: optionalShortText,
  carriedFrom: fc.option(
    fc.record({ planId: fc.constant('last-year'), sectionId: fc.constantFrom(...POOLS.section) }),
    { nil: null },
  ),
})
