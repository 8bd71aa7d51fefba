/**
 * What one plan says that it has from the other: it knows better than any likeness. A plan that is compared the other way
 * round says the same of it.
 */
import type { Block, Budget, BudgetLine, FrozenPlan, FrozenSection, Goal } from '@samplan/domain'
import type { ComparedLine } from '../comparedBudget.ts'
import type { Pairs } from './Pairs.ts'

interface Kept {
  readonly id: string
}

/** What a thing comes from in the other plan; empty where it says nothing of it. */
type Origins<Thing> = (thing: Thing, from: FrozenPlan) => readonly string[]

/** A thing whose own id stands in the other plan is that thing: what it came from once tells nothing here. */
function kinships<Thing extends Kept>(
  before: readonly Thing[],
  after: readonly Thing[],
  plans: { readonly before: FrozenPlan; readonly after: FrozenPlan },
  origins: Origins<Thing>,
): [Thing, Thing][] {
  const [was, is] = [byId(before), byId(after)]
  const from = (things: readonly Thing[], others: ReadonlyMap<string, Thing>, plan: FrozenPlan) =>
    things.flatMap((thing) =>
      others.has(thing.id)
        ? []
        : [...new Set(origins(thing, plan))].flatMap((id) => {
            const other = others.get(id)
            return other === undefined ? [] : [[other, thing] as const]
          }),
    )
  return [
    ...from(after, was, plans.before).map(([other, thing]): [Thing, Thing] => [other, thing]),
    ...from(before, is, plans.after).map(([other, thing]): [Thing, Thing] => [thing, other]),
  ]
}

const byId = <Thing extends Kept>(things: readonly Thing[]): ReadonlyMap<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]))

/** Each with the first that says so. */
function joinFirst<Thing extends object>(
  kin: readonly (readonly [Thing, Thing])[],
  pairs: Pairs<Thing>,
): void {
  for (const [was, is] of kin) if (!pairs.afterOf(was) && !pairs.beforeOf(is)) pairs.join(was, is)
}

export const pairCarriedSections = (
  before: FrozenPlan,
  after: FrozenPlan,
  pairs: Pairs<FrozenSection>,
): void =>
  joinFirst(
    kinships(before.sections, after.sections, { before, after }, ({ carriedFrom }, from) =>
      carriedFrom?.planId === from.id ? [carriedFrom.sectionId] : [],
    ),
    pairs,
  )

export function carriedGoals(before: FrozenPlan, after: FrozenPlan): [Goal, Goal][] {
  return kinships(goalsOf(before), goalsOf(after), { before, after }, ({ carriedFrom }, from) =>
    carriedFrom?.planId === from.id ? [carriedFrom.blockId] : [],
  )
}

const goalsOf = ({ sections }: FrozenPlan): Goal[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'goal'))

/** What became of lines that were split or merged, by line of either plan. */
export type LineCourses = ReadonlyMap<BudgetLine, NonNullable<ComparedLine['course']>>

/**
 * Joins lines that go on from one line alone, in the table that is that one's: in another table they would be gone from
 * the one and new in the other.
 *
 * @returns those that were split or merged, which have no counterpart
 */
export function pairCarriedLines(
  before: FrozenPlan,
  after: FrozenPlan,
  blocks: Pairs<Block>,
  pairs: Pairs<BudgetLine>,
): LineCourses {
  const tables = new Map([...tablesOf(before), ...tablesOf(after)])
  const areTogether = (was: BudgetLine, is: BudgetLine) => blocks.are(tables.get(was), tables.get(is))
  const kin = kinships(linesOf(before), linesOf(after), { before, after }, (line) => line.carriedFrom)
  const partsOf = Map.groupBy(kin, ([was]) => was)
  const sourcesOf = Map.groupBy(kin, ([, is]) => is)
  const courses = new Map<BudgetLine, NonNullable<ComparedLine['course']>>()
  for (const [was, is] of kin) {
    const parts = (partsOf.get(was) ?? []).map(([, part]) => part)
    const sources = (sourcesOf.get(is) ?? []).map(([source]) => source)
    if (parts.length === 1 && sources.length === 1) {
      if (areTogether(was, is)) pairs.join(was, is)
    } else {
      courses.set(was, { kind: parts.length > 1 ? 'split' : 'merged', lines: parts.map(told) })
      courses.set(is, { kind: sources.length > 1 ? 'merged' : 'split', lines: sources.map(told) })
    }
  }
  return courses
}

const told = ({ id, code, label }: BudgetLine) => ({ id, code, label })

const tablesOf = ({ sections }: FrozenPlan): [BudgetLine, Budget][] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'budget'
        ? block.groups.flatMap(({ lines }) => lines.map((line): [BudgetLine, Budget] => [line, block]))
        : [],
    ),
  )

const linesOf = (plan: FrozenPlan): BudgetLine[] => tablesOf(plan).map(([line]) => line)
