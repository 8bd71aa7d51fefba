/**
 * What each reading of a plan's documents has made of them, by the number that a version gives (`PROJECTOR`). A version is
 * checked byte by byte, so a field that did not exist when it was frozen must not be in what it is compared with, not
 * even with its default.
 */
import { PROJECTOR } from '@samplan/document'
import type { Block, BudgetLine, FrozenPlan } from '@samplan/domain'

/** The plan as a version of that reading writes it down; JSON, for no type of today describes it. */
export type Reading = (plan: FrozenPlan) => unknown

const readings: ReadonlyMap<number, Reading> = new Map([
  [1, firstReading],
  [PROJECTOR, (plan) => plan],
])

/** Null for a reading that a newer program makes. */
export const readingOf = (projector: number): Reading | null => readings.get(projector) ?? null

/** The kinds of content that came later cannot be in such a version; the fields that came later are in its blocks now. */
function firstReading(plan: FrozenPlan): unknown {
  const { moneyUnit: _, sections, ...first } = plan
  return {
    ...first,
    sections: sections.map(({ carriedFrom: _carried, blocks, ...section }) => ({
      ...section,
      blocks: blocks.map(blockAsFirstRead),
    })),
  }
}

function blockAsFirstRead(block: Block): unknown {
  switch (block.type) {
    case 'goal': {
      const { carriedFrom: _, ...goal } = block
      return goal
    }
    case 'activity': {
      const { lineIds: _, ...activity } = block
      return activity
    }
    case 'budget': {
      const { reconciliation: _, groups, ...budget } = block
      return {
        ...budget,
        groups: groups.map((group) => ({ ...group, lines: group.lines.map(lineAsFirstRead) })),
      }
    }
    default:
      return block
  }
}

function lineAsFirstRead(line: BudgetLine): unknown {
  const { nature: _nature, pairedLineId: _paired, carriedFrom: _carried, ...first } = line
  return first
}
