/** Edits of a drawn plan, each with what a comparison must count. */
import type { Block, FrozenPlan } from '@samplan/domain'

/** Words that no drawn plan has. */
export const NEWS = 'Sällsynta fjällrävar inventeras längs kraftledningarna'

export interface Edited {
  readonly plan: FrozenPlan
  /** Null where the plan holds nothing of the kind. */
  readonly expected: Readonly<Record<string, number>> | null
}
export type Edit = (plan: FrozenPlan) => Edited

export const clone = (plan: FrozenPlan): FrozenPlan => structuredClone(plan)
export const nothing = (plan: FrozenPlan): Edited => ({ plan, expected: null })

export function onBlock<Kind extends Block>(
  isKind: (block: Block) => block is Kind,
  edit: (block: Kind, blocks: Block[], plan: FrozenPlan) => Record<string, number> | null,
): Edit {
  return (given) => {
    const plan = clone(given)
    for (const { blocks } of plan.sections)
      for (const block of blocks) {
        if (!isKind(block)) continue
        const told = edit(block, blocks, plan)
        if (told) return { plan, expected: { 'sections.changed': 1, ...told } }
      }
    return nothing(plan)
  }
}

export const isType =
  <Type extends Block['type']>(type: Type) =>
  (block: Block): block is Extract<Block, { type: Type }> =>
    block.type === type

export const remove = (block: Block, blocks: Block[]) => void blocks.splice(blocks.indexOf(block), 1)
