/** An organisation chart: boxes inside boxes, or boxes that name the one above. */
import type { OrgChart, RowId } from '@samplan/domain'
import { isEditorialKey } from './editorialKeys.ts'
import { newBlockId, type ImportContext } from './importContext.ts'
import { newRowId } from './rowIds.ts'
import { innerValues, isRecord, wordsAt } from './values.ts'

type Row = OrgChart['rows'][number]

interface Box {
  readonly row: Row
  /** What other boxes may call it by. */
  readonly names: readonly string[]
  /** The box that it says it stands under. */
  readonly above: string | null
}

export function importOrgChart(context: ImportContext, data: unknown, caption: string): OrgChart {
  const boxes = boxesIn(context, data, null)
  const byName = new Map(boxes.flatMap(({ row, names }) => names.map((name) => [name, row.id] as const)))
  const rows = boxes.map(({ row, above }) => {
    const named = above === null ? undefined : byName.get(above)
    return named === undefined || named === row.id ? row : { ...row, parentId: named }
  })
  return { type: 'orgChart', id: newBlockId(context), caption, rows }
}

const LABELS = ['label', 'title', 'name', 'text']

function boxesIn(context: ImportContext, value: unknown, parentId: RowId | null): Box[] {
  if (Array.isArray(value)) return value.flatMap((item) => boxesIn(context, item, parentId))
  if (typeof value === 'string') return value === '' ? [] : [boxOf(context, { label: value }, parentId)]
  if (!isRecord(value)) return []
  const inner = innerValues(value)
  if (wordsAt(value, ...LABELS) === null) return inner.flatMap((item) => boxesIn(context, item, parentId))
  const box = boxOf(context, value, parentId)
  return [box, ...inner.flatMap((item) => boxesIn(context, item, box.row.id))]
}

function boxOf(
  context: ImportContext,
  value: Readonly<Record<string, unknown>>,
  parentId: RowId | null,
): Box {
  const labelKey = LABELS.find((key) => wordsAt(value, key) !== null) ?? 'label'
  const label = wordsAt(value, labelKey) ?? ''
  const details = Object.entries(value).flatMap(([key, word]) =>
    key === labelKey ||
    ABOVE.has(key) ||
    isEditorialKey(key, value) ||
    (typeof word !== 'string' && typeof word !== 'number')
      ? []
      : [String(word)],
  )
  const fileId = wordsAt(value, 'id')
  return {
    row: { id: newRowId(context), label, detail: details.join(', ') || null, parentId },
    names: fileId === null ? [label] : [fileId, label],
    above: wordsAt(value, ...ABOVE),
  }
}

const ABOVE = new Set(['parent', 'parentId', 'under', 'above', 'level'])
