/** Which sections have another place: under another one, or in another order among those beside them. */
import type { FrozenSection } from '@samplan/domain'
import type { Move } from './change.ts'
import { placeOfSection } from './context.ts'
import { layOut } from './match/layOut.ts'
import type { Pairs } from './match/Pairs.ts'

export interface Tree {
  readonly parentOf: (section: FrozenSection) => FrozenSection | null
  readonly childrenOf: (parent: FrozenSection | null) => readonly FrozenSection[]
  /** From 1. */
  readonly depthOf: (section: FrozenSection) => number
}

/** @param sections a parent before its children */
export function createTree(sections: readonly FrozenSection[]): Tree {
  const byId = new Map(sections.map((section) => [section.id, section]))
  const families = Map.groupBy(sections, ({ parentId }) => parentId)
  const depths = new Map<FrozenSection, number>()
  const parentOf = ({ parentId }: FrozenSection) => (parentId && byId.get(parentId)) ?? null
  for (const section of sections) {
    const parent = parentOf(section)
    depths.set(section, (parent ? (depths.get(parent) ?? 1) : 0) + 1)
  }
  return {
    parentOf: (section) => parentOf(section) || null,
    childrenOf: (parent) => families.get(parent?.id ?? null) ?? [],
    depthOf: (section) => depths.get(section) ?? 1,
  }
}

export function movesAmong(
  trees: { readonly before: Tree; readonly after: Tree },
  pairs: Pairs<FrozenSection>,
): ReadonlyMap<FrozenSection, Move> {
  const moves = new Map<FrozenSection, Move>()
  const visit = (parent: FrozenSection | null) => {
    const children = trees.after.childrenOf(parent)
    const counterpart = parent && pairs.beforeOf(parent)
    const siblings = parent && !counterpart ? [] : trees.before.childrenOf(counterpart ?? null)
    for (const laid of layOut(siblings, children, pairs)) {
      if (laid.kind !== 'both' || laid.moved === 'no') continue
      const from = trees.before.parentOf(laid.before)
      moves.set(
        laid.after,
        laid.moved === 'order'
          ? { kind: 'order' }
          : {
              kind: 'section',
              from: from && placeOfSection(from),
              to: parent && placeOfSection(parent),
            },
      )
    }
    children.forEach(visit)
  }
  visit(null)
  return moves
}
