/** A structured block read back from the maps: always a valid value, whatever stands there. */
import type { BlockId, StructuredBlock, StructuredBlockType } from '@samplan/domain'
import type * as Y from 'yjs'
import { readBudget } from '../budget/readBudget.ts'
import { readField, readText } from './blockFields.ts'
import { readFigure } from './readFigure.ts'
import { readRowBlock } from './readRowBlock.ts'

export function readBlock<Type extends StructuredBlockType>(
  doc: Y.Doc,
  type: Type,
  id: BlockId,
): Extract<StructuredBlock, { type: Type }>
export function readBlock(doc: Y.Doc, type: StructuredBlockType, id: BlockId): StructuredBlock {
  switch (type) {
    case 'goal':
      return {
        type,
        id,
        text: readText(doc, id, 'text'),
        overarchingGoalIds: readField(doc, type, id, 'overarchingGoalIds'),
        areaIds: readField(doc, type, id, 'areaIds'),
        due: readField(doc, type, id, 'due'),
        carriedFrom: readField(doc, type, id, 'carriedFrom'),
      }
    case 'activity':
      return {
        type,
        id,
        text: readText(doc, id, 'text'),
        goalIds: readField(doc, type, id, 'goalIds'),
        ownerIds: readField(doc, type, id, 'ownerIds'),
        ownerText: readField(doc, type, id, 'ownerText'),
        time: readField(doc, type, id, 'time'),
        lineIds: readField(doc, type, id, 'lineIds'),
      }
    case 'commitment':
      return {
        type,
        id,
        text: readText(doc, id, 'text'),
        condition: readText(doc, id, 'condition') || null,
        areaIds: readField(doc, type, id, 'areaIds'),
      }
    case 'indicator':
      return {
        type,
        id,
        name: readText(doc, id, 'name'),
        goalIds: readField(doc, type, id, 'goalIds'),
        baseline: readField(doc, type, id, 'baseline'),
        target: readField(doc, type, id, 'target'),
        outcome: readField(doc, type, id, 'outcome'),
        unit: readField(doc, type, id, 'unit'),
        source: readField(doc, type, id, 'source'),
      }
    case 'request':
      return {
        type,
        id,
        lineId: readField(doc, type, id, 'lineId'),
        amount: readField(doc, type, id, 'amount'),
        reason: readText(doc, id, 'reason'),
        status: readField(doc, type, id, 'status'),
      }
    case 'budget':
      return readBudget(doc, id)
    case 'image':
    case 'derivedFigure':
      return readFigure(doc, type, id)
    default:
      return readRowBlock(doc, type, id)
  }
}
