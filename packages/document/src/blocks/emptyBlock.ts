import type { BlockId, StructuredBlock, StructuredBlockType } from '@samplan/domain'

/** A structured block as it is when somebody has just added it. */
export function emptyBlock<Type extends StructuredBlockType>(
  type: Type,
  id: BlockId,
): Extract<StructuredBlock, { type: Type }>
export function emptyBlock(type: StructuredBlockType, id: BlockId): StructuredBlock {
  switch (type) {
    case 'goal':
      return { type, id, text: '', overarchingGoalIds: [], areaIds: [], due: null }
    case 'activity':
      return { type, id, text: '', goalIds: [], ownerIds: [], ownerText: null, time: null }
    case 'commitment':
      return { type, id, text: '', condition: null, areaIds: [] }
    case 'indicator':
      return {
        type,
        id,
        name: '',
        goalIds: [],
        baseline: null,
        target: null,
        outcome: null,
        unit: null,
        source: null,
      }
    case 'request':
      return {
        type,
        id,
        lineId: null,
        amount: { kind: 'unknown', typed: null },
        reason: '',
        status: 'draft',
      }
    case 'budget':
      return { type, id, title: '', groups: [], statedResult: null, footnotes: [], takenRequests: [] }
    default:
      return type satisfies never
  }
}
