/** Which other things of the plan a block refers to by id. */
import type { Block } from '../../blocks/block.ts'
import type { Budget } from '../../budget/budget.ts'
import { inlinesIn, proseIn } from '../../prose/proseIn.ts'
import type { ReferenceKind } from '../params.ts'

export interface Reference {
  readonly kind: ReferenceKind
  /** The field that holds the ids; null in running text. */
  readonly path: string | null
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
    case 'project':
      return [
        { kind: 'goal', path: 'goalIds', ids: block.goalIds },
        { kind: 'line', path: 'lineIds', ids: block.lineIds },
      ]
    case 'commitment':
      return [{ kind: 'area', path: 'areaIds', ids: block.areaIds }]
    case 'indicator':
      return [{ kind: 'goal', path: 'goalIds', ids: block.goalIds }]
    case 'request':
      return [{ kind: 'line', path: 'lineId', ids: present(block.lineId) }]
    case 'budget':
      return [...pairs(block), ...footnoteReferences(block)]
    default:
      return inText(block)
  }
}

/** Cross-references in running text, one entry for each kind of target. */
function inText(block: Block): Reference[] {
  const targets = proseIn(block)
    .flatMap(inlinesIn)
    .flatMap((inline) => (inline.type === 'reference' ? [inline.to] : []))
  return [...Map.groupBy(targets, ({ kind }) => kind)].map(([kind, same]) => ({
    kind,
    path: null,
    ids: same.map(({ id }) => id),
  }))
}

const pairs = ({ groups }: Budget): Reference[] =>
  groups.flatMap(({ lines }) =>
    lines.flatMap(({ id, pairedLineId }) =>
      pairedLineId === null
        ? []
        : [{ kind: 'line' as const, path: `lines/${id}/pairedLineId`, ids: [pairedLineId] }],
    ),
  )

const footnoteReferences = ({ footnotes }: Budget): Reference[] =>
  footnotes.flatMap(({ id, lineId, columnId }) => [
    { kind: 'line', path: `footnotes/${id}`, ids: present(lineId) },
    { kind: 'column', path: `footnotes/${id}`, ids: present(columnId) },
  ])

const present = (id: string | null): string[] => (id === null ? [] : [id])
