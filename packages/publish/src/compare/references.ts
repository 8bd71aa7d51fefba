/**
 * What a list of ids refers to, as a value that can be shown and compared. A goal that is reworded is still the goal
 * that its activities serve, so two lists are the same where their things are, whatever these are called.
 */
import {
  placedBlocks,
  type Block,
  type BudgetLine,
  type FrozenPlan,
  type OverarchingGoal,
  type StrategicArea,
} from '@samplan/domain'
import type { Pairs } from './match/Pairs.ts'

/** `key`: equal on both sides where nothing differs. `text`: null where there is nothing. */
export interface Value {
  readonly key: string
  readonly text: string | null
}

export type Side = 'before' | 'after'
type Resolve = (side: Side, ids: readonly string[]) => Value

export interface References {
  readonly goals: Resolve
  readonly overarchingGoals: Resolve
  readonly areas: Resolve
  readonly people: Resolve
  /** Lines of budgets, by code and name. */
  readonly lines: Resolve
}

interface Given {
  readonly before: FrozenPlan
  readonly after: FrozenPlan
  readonly blocks: Pairs<Block>
  readonly overarchingGoals: Pairs<OverarchingGoal>
  readonly areas: Pairs<StrategicArea>
  readonly lines: Pairs<BudgetLine>
}

export function createReferences({
  before,
  after,
  blocks,
  overarchingGoals,
  areas,
  lines,
}: Given): References {
  const goalsOf = ({ sections }: FrozenPlan) => placedBlocks(sections, 'goal').map(({ block }) => block)
  return {
    goals: resolver<Block>(
      goalsOf(before),
      goalsOf(after),
      (block) => (block.type === 'goal' ? block.text : ''),
      blocks,
    ),
    overarchingGoals: resolver(
      before.overarchingGoals,
      after.overarchingGoals,
      ({ shortLabel, text }) => shortLabel ?? text,
      overarchingGoals,
    ),
    areas: resolver(before.areas, after.areas, ({ title }) => title, areas),
    people: peopleIn(before, after),
    lines: resolver(linesOf(before), linesOf(after), lineName, lines),
  }
}

const linesOf = ({ sections }: FrozenPlan): BudgetLine[] =>
  placedBlocks(sections, 'budget').flatMap(({ block }) => block.groups.flatMap((group) => group.lines))

const lineName = ({ code, label }: BudgetLine): string =>
  [code, label].filter((part) => part !== null && part !== '').join(' ')

function resolver<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  textOf: (item: Item) => string,
  pairs: Pairs<Item>,
): Resolve {
  const byId = {
    before: new Map(before.map((item): [string, Item] => [item.id, item])),
    after: new Map(after.map((item): [string, Item] => [item.id, item])),
  }
  const keyOf = (side: Side, item: Item): string =>
    side === 'before' && !pairs.afterOf(item)
      ? `before ${item.id}`
      : (side === 'before' ? (pairs.afterOf(item) ?? item) : item).id
  return (side, ids) => {
    const items = ids.flatMap((id) => byId[side].get(id) ?? [])
    return valueOf(
      items.map((item) => keyOf(side, item)),
      items.map(textOf),
    )
  }
}

/** By name: two plans may know a person under two accounts, and a reader knows the name. */
function peopleIn(before: FrozenPlan, after: FrozenPlan): Resolve {
  const names = {
    before: new Map(before.people.map(({ id, name }): [string, string] => [id, name])),
    after: new Map(after.people.map(({ id, name }): [string, string] => [id, name])),
  }
  return (side, ids) => {
    const known = ids.flatMap((id) => names[side].get(id) ?? [])
    return valueOf(known, known)
  }
}

const valueOf = (keys: readonly string[], texts: readonly string[]): Value => ({
  key: JSON.stringify([...new Set(keys)].toSorted()),
  text: texts.length === 0 ? null : texts.join(', '),
})

/** Words, for themselves. */
export const wording = (text: string | number | null): Value => {
  const said = text === null || text === '' ? null : String(text)
  return { key: JSON.stringify(said), text: said }
}
