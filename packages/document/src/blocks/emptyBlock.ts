import type { BlockId, StructuredBlock, StructuredBlockType } from '@samplan/domain'

/** A structured block as it is when somebody has just added it. */
export function emptyBlock<Type extends StructuredBlockType>(
  type: Type,
  id: BlockId,
): Extract<StructuredBlock, { type: Type }>
export function emptyBlock(type: StructuredBlockType, id: BlockId): StructuredBlock {
  switch (type) {
    case 'goal':
      return { type, id, text: '', overarchingGoalIds: [], areaIds: [], due: null, carriedFrom: null }
    case 'activity':
      return { type, id, text: '', goalIds: [], ownerIds: [], ownerText: null, time: null, lineIds: [] }
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
      return {
        type,
        id,
        title: '',
        groups: [],
        statedResult: null,
        footnotes: [],
        takenRequests: [],
        reconciliation: null,
      }
    case 'image':
      return {
        type,
        id,
        file: null,
        alt: '',
        isDecorative: false,
        caption: '',
        credit: null,
        width: 'full',
      }
    case 'signature':
      return { type, id, place: null, rows: [] }
    case 'project':
      return {
        type,
        id,
        name: '',
        aim: '',
        results: '',
        status: null,
        period: null,
        owner: null,
        partners: null,
        programme: null,
        kronor: null,
        goalIds: [],
        lineIds: [],
        rows: [],
      }
    case 'roster':
    case 'keyFigures':
    case 'memberList':
    case 'followUp':
      return { type, id, title: '', rows: [] }
    case 'orgChart':
      return { type, id, caption: '', rows: [] }
    case 'shares':
      return { type, id, caption: '', total: null, rows: [] }
    case 'derivedFigure':
      return { type, id, view: 'overarching-goals', caption: '' }
    default:
      return type satisfies never
  }
}
