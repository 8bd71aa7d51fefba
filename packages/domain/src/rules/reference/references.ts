/** Which other things of the plan a block refers to by id. */
import type { Block } from '../../blocks/block.ts'
import type { Budget } from '../../budget/budget.ts'
import type { ReferenceKind } from '../params.ts'

export interface Reference {
  readonly kind: ReferenceKind
  /** The field that holds the ids. */
  readonly path: string
  readonly ids: readonly string[]
}

export function referencesOf(block: Block): Reference[] {
  switch (block.type) {
    case 'goal':
      return [
        { kind: 'overarchingGoal', path: 'overarchingGoalIds', ids: block.overarchingGoalIds },
        { kind: 'area', path: 'areaIds', ids: block.areaIds },
      ]
    case 'activity':
      return [
        { kind: 'goal', path: 'goalIds', ids: block.goalIds },
        { kind: 'member', path: 'ownerIds', ids: block.ownerIds },
        { kind: 'line', path: 'lineIds', ids: block.lineIds },
      ]
    case 'commitment':
      return [{ kind: 'area', path: 'areaIds', ids: block.areaIds }]
    case 'indicator':
      return [{ kind: 'goal', path: 'goalIds', ids: block.goalIds }]
    case 'request':
      return [{ kind: 'line', path: 'lineId', ids: present(block.lineId) }]
    case 'budget':
      return footnoteReferences(block)
    default:
      return []
  }
}

const footnoteReferences = ({ footnotes }: Budget): Reference[] =>
  footnotes.flatMap(({ id, lineId, columnId }) => [
    { kind: 'line', path: `footnotes/${id}`, ids: present(lineId) },
    { kind: 'column', path: `footnotes/${id}`, ids: present(columnId) },
  ])

const present = (id: string | null): string[] => (id === null ? [] : [id])
