/**
 * Figures. A scorecard carries goals, which become blocks; a matrix becomes a table of its labels; any other figure
 * arrives as its caption and the words in it.
 */
import type { Block, Heading, Table } from '@samplan/domain'
import { z } from 'zod'
import { newBlockId, report, type ImportContext } from './importContext.ts'
import { importGoal } from './importStructured.ts'
import { markedFileSchema } from './markings.ts'
import type { BlockFile } from './planFile.ts'
import { ownWords, paragraphOf, readableBlocks } from './readable.ts'

const goalRow = z.looseObject({ label: z.string(), goals: z.array(markedFileSchema) })
const scorecardSchema = z.looseObject({ columns: z.array(z.string()).nullish(), rows: z.array(goalRow) })

const labelled = z.looseObject({ label: z.string() })
const matrixSchema = z.looseObject({
  rows: z.array(labelled),
  columns: z.array(labelled).min(1),
  cells: z.null().optional(),
})

export function importFigure(context: ImportContext, block: BlockFile, path: string): Block[] {
  const { number, caption, data, kind: _kind, type: _type, ...rest } = block
  report(context, path, 'shown-as-text')
  return [
    ...importCaption(context, number, caption),
    ...importData(context, data, `${path}.data`),
    ...readableBlocks(context, rest),
  ]
}

function importCaption(context: ImportContext, number: unknown, caption: unknown): Block[] {
  const label = ownWords(number) === '' ? '' : `Figur ${ownWords(number)}`
  const text = [label, ownWords(caption)].filter((part) => part !== '').join('. ')
  return text === '' ? [] : [paragraphOf(context, text)]
}

function importData(context: ImportContext, data: unknown, path: string): Block[] {
  const scorecard = scorecardSchema.safeParse(data)
  if (scorecard.success) return importScorecard(context, scorecard.data, path)
  const matrix = matrixSchema.safeParse(data)
  return matrix.success ? [importMatrix(context, matrix.data)] : readableBlocks(context, data)
}

function importScorecard(
  context: ImportContext,
  { columns, rows }: z.infer<typeof scorecardSchema>,
  path: string,
): Block[] {
  const titles = (columns ?? []).join(' – ')
  return [
    ...(titles === '' ? [] : [paragraphOf(context, titles)]),
    ...rows.flatMap((row, index) => [
      headingOf(context, row.label),
      ...row.goals.flatMap((goal, place) =>
        importGoal(context, goal, `${path}.rows[${index}].goals[${place}]`),
      ),
    ]),
  ]
}

export function headingOf(context: ImportContext, text: string): Heading {
  const content = text === '' ? [] : [{ type: 'text' as const, text, marks: [] }]
  return { type: 'heading', id: newBlockId(context), level: 3, content }
}

function importMatrix(context: ImportContext, { rows, columns }: z.infer<typeof matrixSchema>): Table {
  const cell = (text: string, header: boolean) => ({
    header,
    colspan: 1,
    rowspan: 1,
    content: [paragraphOf(context, text)],
  })
  const titles = [cell('', true), ...columns.map(({ label }) => cell(label, true))]
  const lines = rows.map(({ label }) => [cell(label, true), ...columns.map(() => cell('', false))])
  return { type: 'table', id: newBlockId(context), rows: [titles, ...lines].map((cells) => ({ cells })) }
}
