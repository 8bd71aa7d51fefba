/**
 * Figures. What the plan knows anyway is drawn from it: a matrix, and a scorecard, whose goals become blocks below it.
 * The rest becomes the block of its kind. Numbers are derived; the printed one is kept for references.
 */
import type { Block, DerivedFigure, DerivedView, Heading } from '@samplan/domain'
import { z } from 'zod'
import { importPhoto } from './importImage.ts'
import { newBlockId, type ImportContext } from './importContext.ts'
import { importKeyFigures } from './importKeyFigures.ts'
import { declareCells, matrixSchema } from './importMatrix.ts'
import { importOrgChart } from './importOrgChart.ts'
import { importShares } from './importShares.ts'
import { importGoal } from './importStructured.ts'
import { importTable, tableFileSchema } from './importTable.ts'
import { withLeftovers } from './leftovers.ts'
import { markedFileSchema } from './markings.ts'
import type { BlockFile } from './planFile.ts'
import { ownWords, paragraphOf } from './readable.ts'

const goalRow = z.looseObject({ label: z.string(), goals: z.array(markedFileSchema) })
const scorecardSchema = z.looseObject({ columns: z.array(z.string()).nullish(), rows: z.array(goalRow) })

export function importFigure(context: ImportContext, block: BlockFile, path: string): Block[] {
  const { number, type: _type, ...rest } = block
  const blocks = blocksOf(context, block, path)
  const [first] = blocks
  if (first !== undefined) context.figures.push({ printed: ownWords(number) || null, blockId: first.id })
  return withLeftovers(context, rest, blocks, path)
}

function blocksOf(
  context: ImportContext,
  { kind, caption: own, data, ...rest }: BlockFile,
  path: string,
): Block[] {
  const caption = ownWords(own)
  const scorecard = scorecardSchema.safeParse(data)
  if (scorecard.success) return importScorecard(context, scorecard.data, caption, `${path}.data`)
  const matrix = matrixSchema.safeParse(data)
  if (kind === 'matrix' || matrix.success) {
    if (matrix.success) declareCells(context, matrix.data)
    return [derived(context, 'matrix', caption)]
  }
  switch (kind) {
    case 'pie': {
      const shares = importShares(context, data, caption)
      return shares === null ? captioned(context, caption) : [shares]
    }
    case 'org-chart':
      return [importOrgChart(context, data, caption)]
    case 'photo':
      return [importPhoto(context, { ...rest, data }, caption)]
    default:
      return importStatistics(context, data, caption)
  }
}

const derived = (context: ImportContext, view: DerivedView, caption: string): DerivedFigure => ({
  type: 'derivedFigure',
  id: newBlockId(context),
  view,
  caption,
})

/** A figure whose content the source has lost. */
const captioned = (context: ImportContext, caption: string): Block[] =>
  caption === '' ? [] : [paragraphOf(context, caption)]

/** Staff statistics, and diagrams of which the labels alone are left. */
function importStatistics(context: ImportContext, data: unknown, caption: string): Block[] {
  const table = tableFileSchema.safeParse(data)
  if (table.success) return [...captioned(context, caption), importTable(context, table.data)]
  const keyFigures = importKeyFigures(context, data, caption)
  if (keyFigures.length === 0) return captioned(context, caption)
  const isTitle = keyFigures.some((block) => block.type === 'keyFigures' && block.title === caption)
  return isTitle || caption === '' ? keyFigures : [headingOf(context, caption), ...keyFigures]
}

/**
 * The figure, and below it its goals as the source has them: under the words that it gives each overarching goal, which
 * are not always the plan's own.
 */
function importScorecard(
  context: ImportContext,
  { columns, rows }: z.infer<typeof scorecardSchema>,
  caption: string,
  path: string,
): Block[] {
  const titles = (columns ?? []).join(' – ')
  return [
    derived(context, 'scorecard', caption),
    ...(titles === '' ? [] : [headingOf(context, titles, 2)]),
    ...rows.flatMap((row, index) => [
      headingOf(context, row.label),
      ...row.goals.flatMap((goal, place) =>
        importGoal(context, goal, `${path}.rows[${index}].goals[${place}]`),
      ),
    ]),
  ]
}

export function headingOf(context: ImportContext, text: string, level: Heading['level'] = 3): Heading {
  const content = text === '' ? [] : [{ type: 'text' as const, text, marks: [] }]
  return { type: 'heading', id: newBlockId(context), level, content }
}
