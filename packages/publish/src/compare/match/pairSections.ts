/**
 * Sections of two plans. Of one plan by their ids; of two plans from the top down, since "Aktiviteter" stands under
 * every area and is told apart by where. What is left after that is looked for in the whole plan by what it says.
 */
import type { FrozenPlan, FrozenSection } from '@samplan/domain'
import { profileOf } from './likeness.ts'
import { pairAlike, type Likeness } from './pairAlike.ts'
import { pairCarriedSections } from './pairCarried.ts'
import { pairEqual } from './pairEqual.ts'
import { Pairs } from './Pairs.ts'
import { remembered } from './remembered.ts'
import { sectionText } from './textOf.ts'

/** Titles share more than half of what they say, or less and their number or kind besides. */
const LEAST_TITLE = 0.6
const SAME_NUMBER = 0.2
/** A plan has one preface and one budget, whatever they are called. */
const SAME_KIND = 0.4
const SINGULAR: ReadonlySet<FrozenSection['kind']> = new Set([
  'preface',
  'mission',
  'vision',
  'business-idea',
  'overarching-goals',
  'financing',
  'organisation',
  'board',
  'key-figures',
  'follow-up',
  'budget',
  'cover',
])
/** Of what two sections of other titles say. */
const LEAST_CONTENT = 0.6

export function pairSections(before: FrozenPlan, after: FrozenPlan): Pairs<FrozenSection> {
  const pairs = new Pairs<FrozenSection>()
  const [was, is] = [before.sections, after.sections]
  if (before.id === after.id) pairEqual(was, is, ({ id }) => id, pairs)
  else pairCarriedSections(before, after, pairs)
  const families = [familiesOf(was), familiesOf(is)] as const
  pairChildren(null, null, families, pairs)
  const [left, come] = pairs.rest(was, is)
  pairAlike(left.filter(saysSomething), come.filter(saysSomething), byContent(), pairs)
  for (const section of left) {
    const counterpart = pairs.afterOf(section)
    if (counterpart) pairChildren(section, counterpart, families, pairs)
  }
  return pairs
}

type Families = ReadonlyMap<string | null, readonly FrozenSection[]>

const familiesOf = (sections: readonly FrozenSection[]): Families =>
  Map.groupBy(sections, ({ parentId }) => parentId)

function pairChildren(
  before: FrozenSection | null,
  after: FrozenSection | null,
  families: readonly [Families, Families],
  pairs: Pairs<FrozenSection>,
): void {
  const was = families[0].get(before?.id ?? null) ?? []
  const is = families[1].get(after?.id ?? null) ?? []
  pairEqual(was, is, ({ title }) => title ?? '', pairs)
  pairAlike(was, is, byTitle(), pairs)
  for (const section of was) {
    const counterpart = pairs.afterOf(section)
    if (counterpart) pairChildren(section, counterpart, families, pairs)
  }
}

function byTitle(): Likeness<FrozenSection> {
  return {
    textOf: remembered(({ title }) => profileOf(title ?? '')),
    // A heading is never the same as none.
    classOf: ({ title }) => (title === null ? 'untitled' : 'titled'),
    least: LEAST_TITLE,
    bonus: {
      most: SAME_NUMBER + SAME_KIND,
      of: (before, after) =>
        (before.number !== null && before.number === after.number ? SAME_NUMBER : 0) +
        (before.kind === after.kind && SINGULAR.has(before.kind) ? SAME_KIND : 0),
    },
  }
}

const byContent = (): Likeness<FrozenSection> => ({
  textOf: remembered((section) => profileOf(sectionText(section))),
  classOf: () => '',
  least: LEAST_CONTENT,
})

const saysSomething = (section: FrozenSection): boolean => sectionText(section).trim() !== ''
