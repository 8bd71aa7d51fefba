/** A budget table read from the maps of its section: always valid, whatever stands there. */
import {
  budgetLineSchema,
  budgetSideSchema,
  groupIdSchema,
  lineIdSchema,
  type BlockId,
  type Budget,
  type BudgetGroup,
  type BudgetLine,
  type LineId,
} from '@samplan/domain'
import type * as Y from 'yjs'
import { readText } from '../blocks/blockFields.ts'
import { readAllRecords, readRecords, REMOVED, type StoredRecord } from '../records/records.ts'
import { valueOr } from '../records/valueOr.ts'
import { sectionMaps, type SectionMaps } from '../section/roots.ts'
import { scopeOf } from './keys.ts'
import { readAmounts } from './readAmounts.ts'
import { readConflicts } from './readConflicts.ts'
import { readFootnotes } from './readFootnotes.ts'
import { readStatedRow } from './readStatedRow.ts'
import { readReconciliation } from './reconciliation.ts'
import { readTakenRequests } from './readTakenRequests.ts'

export function readBudget(doc: Y.Doc, id: BlockId): Budget {
  const maps = sectionMaps(doc)
  return {
    type: 'budget',
    id,
    title: readText(doc, id, 'title'),
    groups: readGroups(maps, id),
    statedResult: readStatedRow(maps, id, null),
    footnotes: readFootnotes(maps.footnotes, id),
    takenRequests: readTakenRequests(maps.taken, id),
    reconciliation: readReconciliation(doc, id),
  }
}

function readGroups(maps: SectionMaps, id: BlockId): BudgetGroup[] {
  const lines = Map.groupBy(readLines(maps, id), (line) => line.groupId)
  return groupRecords(maps, id, lines).flatMap((group) => {
    const groupId = groupIdSchema.safeParse(group.id)
    if (!groupId.success) return []
    const side = budgetSideSchema.safeParse(group.values.get('side'))
    return [
      {
        id: groupId.data,
        side: side.success ? side.data : 'cost',
        title: textOf(group, 'title'),
        lines: (lines.get(groupId.data) ?? []).map(({ line }) => line),
        statedTotal: readStatedRow(maps, id, groupId.data),
      },
    ]
  })
}

/** A group removed by one while another put a line in it comes back, last: the line must not vanish. */
function groupRecords(maps: SectionMaps, id: BlockId, lines: ReadonlyMap<string, unknown>): StoredRecord[] {
  const all = readAllRecords(maps.groups, scopeOf(id))
  const revived = all.filter((group) => group.order === REMOVED && lines.has(group.id))
  return [...all.filter((group) => group.order !== REMOVED), ...revived]
}

function readLines(maps: SectionMaps, id: BlockId): { groupId: string; line: BudgetLine }[] {
  const amounts = readAmounts(maps.cells, id)
  const conflicts = readConflicts(maps.conflicts, id)
  return readRecords(maps.lines, scopeOf(id)).flatMap((record) => {
    const lineId = lineIdSchema.safeParse(record.id)
    if (!lineId.success) return []
    const line = {
      ...lineFields(record, lineId.data),
      amounts: amounts.get(lineId.data) ?? {},
      conflicts: conflicts.get(lineId.data) ?? [],
    }
    return [{ groupId: textOf(record, 'groupId'), line }]
  })
}

function lineFields(record: StoredRecord, id: LineId) {
  const { shape } = budgetLineSchema
  const { values } = record
  return {
    id,
    code: valueOr(shape.code, values.get('code'), null),
    label: textOf(record, 'label'),
    explanation: valueOr(shape.explanation, values.get('explanation'), null),
    nature: valueOr(shape.nature, values.get('nature'), 'ordinary'),
    pairedLineId: valueOr(shape.pairedLineId, values.get('pairedLineId'), null),
    carriedFrom: valueOr(shape.carriedFrom, values.get('carriedFrom'), []),
  }
}

function textOf(record: StoredRecord, field: string): string {
  const value = record.values.get(field)
  return typeof value === 'string' ? value : ''
}
