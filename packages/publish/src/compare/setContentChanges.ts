/** What became of lines that were split or merged, of lists row by row, and of pictures, for the page of what is new. */
import type { PaperInline, PaperNode } from '../paper/paper.ts'
import { plainInlines } from '../paper/plainText.ts'
import type { FieldName, WordPiece } from './change.ts'
import type { ComparedLine } from './comparedBudget.ts'
import type { ComparedImage } from './comparedFigure.ts'
import type { ComparedRows } from './comparedRows.ts'
import type { PlanComparison } from './comparison.ts'

export interface ContentChangesWords {
  readonly field: (field: FieldName) => string
  /** Of a field whose values are names of the schema, its words; the value itself else. */
  readonly value: (field: FieldName, value: string) => string
  readonly nothing: string
  readonly courses: string
  readonly course: (kind: 'split' | 'merged', lines: readonly string[]) => string
  readonly rows: string
  readonly rowAdded: (row: string) => string
  readonly rowRemoved: (row: string) => string
  readonly pictures: string
  readonly pictureAdded: (picture: string) => string
  readonly pictureRemoved: (picture: string) => string
  readonly pictureExchanged: (picture: string) => string
}

export function setContentChanges({ sections }: PlanComparison, words: ContentChangesWords): PaperNode[] {
  const blocks = sections.flatMap((section) => section.blocks)
  const lines = blocks.flatMap((block) =>
    block.type === 'budget' ? block.groups.flatMap((group) => group.lines) : [],
  )
  const lists = blocks.filter((block) => 'columns' in block && block.type !== 'budget')
  const pictures = blocks.filter((block) => block.type === 'image')
  return [
    ...headed(
      words.courses,
      lines.flatMap((line) => courseItem(line, words)),
    ),
    ...headed(
      words.rows,
      lists.flatMap((list) => rowItems(list, words)),
    ),
    ...headed(
      words.pictures,
      pictures.flatMap((picture) => pictureItem(picture, words)),
    ),
  ]
}

type Item = readonly PaperInline[]

function headed(title: string, items: readonly Item[]): PaperNode[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 1, content: plainInlines(title) },
    {
      kind: 'list',
      ordered: false,
      start: 1,
      items: items.map((content) => [{ kind: 'paragraph', content }]),
    },
  ]
}

/** Told once of each split, by the line that went, and of each merger, by the line that came. */
function courseItem({ code, label, status, course }: ComparedLine, words: ContentChangesWords): Item[] {
  if (course === null || status !== (course.kind === 'split' ? 'removed' : 'added')) return []
  const names = course.lines.map((line) => nameOf(line.code, line.label))
  const name = nameOf(code, textWithout(status === 'removed' ? 'inserted' : 'deleted', label))
  return [[...plainInlines(`${name}: `, { bold: true }), ...plainInlines(words.course(course.kind, names))]]
}

const nameOf = (code: string | null, label: string): string =>
  [code, label].filter((part) => part !== null && part !== '').join(' ')

/** Of a list that stands in both plans: a whole one that came or went is told by the summary. */
function rowItems({ status, pieces, columns, rows }: ComparedRows, words: ContentChangesWords): Item[] {
  if (status !== 'changed') return []
  const title = textWithout('deleted', pieces)
  return rows.flatMap((row) => {
    const name = textWithout(row.status === 'removed' ? 'inserted' : 'deleted', row.pieces) || words.nothing
    const said = rowText(row.status, name, changesOf(row, columns, words), words)
    return said === null
      ? []
      : [[...plainInlines(title === '' ? '' : `${title}: `, { bold: true }), ...plainInlines(said)]]
  })
}

function rowText(
  status: ComparedRows['status'],
  name: string,
  changes: readonly string[],
  { rowAdded, rowRemoved }: ContentChangesWords,
): string | null {
  if (status === 'added') return rowAdded(name)
  if (status === 'removed') return rowRemoved(name)
  return status === 'changed' ? [name, ...changes].join('; ') : null
}

function changesOf(
  { cells, pieces }: ComparedRows['rows'][number],
  columns: readonly FieldName[],
  words: ContentChangesWords,
): string[] {
  const was = textWithout('inserted', pieces)
  const isRenamed = pieces.some(({ kind }) => kind !== 'kept') && was !== ''
  const fields = columns.flatMap((field, at) => {
    const cell = cells[at]
    if (!cell?.changed) return []
    const [before, after] = [cell.before, cell.after].map((value) =>
      value === null ? words.nothing : words.value(field, value),
    )
    return [`${words.field(field)}: ${before} → ${after}`]
  })
  return [...(isRenamed ? [`${was} → ${textWithout('deleted', pieces)}`] : []), ...fields]
}

function pictureItem(
  { status, exchanged, pieces, alt }: ComparedImage,
  { pictureAdded, pictureExchanged, pictureRemoved }: ContentChangesWords,
): Item[] {
  const left = status === 'removed' ? 'inserted' : 'deleted'
  const name = textWithout(left, pieces) || textWithout(left, alt)
  if (status === 'added') return [plainInlines(pictureAdded(name))]
  if (status === 'removed') return [plainInlines(pictureRemoved(name))]
  return exchanged ? [plainInlines(pictureExchanged(name))] : []
}

const textWithout = (left: WordPiece['kind'], pieces: readonly WordPiece[]): string =>
  pieces.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('')
