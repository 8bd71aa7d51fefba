/** Running text: paragraphs word for word, lists item by item, tables row by row and cell by cell. */
import {
  type Callout,
  type Heading,
  type List,
  type Paragraph,
  type Prose,
  type Quote,
  type Table,
} from '@samplan/domain'
import { canonicalJson } from '../canonical/canonicalJson.ts'
import type { Move } from './change.ts'
import type {
  ComparedCallout,
  ComparedList,
  ComparedProse,
  ComparedQuote,
  ComparedTable,
  ComparedText,
} from './comparedProse.ts'
import { compareWords, hasChanged } from './compareWords.ts'
import type { ComparisonContext } from './context.ts'
import { fieldChanges } from './fieldChanges.ts'
import type { InlineTexts } from './inlineTexts.ts'
import { eachOf } from './match/layOut.ts'
import { profileOf } from './match/likeness.ts'
import { pairAlike } from './match/pairAlike.ts'
import { pairEqual } from './match/pairEqual.ts'
import { Pairs } from './match/Pairs.ts'
import { blockClass, blockText, contentText } from './match/textOf.ts'
import { wording } from './references.ts'
import { hasAnyChanged, statusOf } from './status.ts'

type Textblock = Paragraph | Heading
type Item = List['items'][number]
type Row = Table['rows'][number]
type Cell = Row['cells'][number]

/** Of what stands in a list, a quote or a cell. */
const LEAST = 0.4

export type ProseContext = Pick<ComparisonContext, 'isSamePlan' | 'effort' | 'inlines'>

/** Both are of one kind, as `blockClass` tells it; at least one is there. */
export function compareProse(
  before: Prose | null,
  after: Prose | null,
  move: Move | null,
  context: ProseContext,
): ComparedProse[] {
  const sides = [before, after] as const
  const is = after ?? before
  if (is === null) return []
  switch (is.type) {
    case 'paragraph':
    case 'heading':
      return [compareTexts(is, ofType(sides, 'paragraph', 'heading'), move, context)]
    case 'list':
      return [compareLists(is, ofType(sides, 'list'), move, context)]
    case 'quote':
      return [compareQuotes(is, ofType(sides, 'quote'), move, context)]
    case 'callout':
      return [compareCallouts(is, ofType(sides, 'callout'), move, context)]
    case 'note': {
      const [was, now] = ofType(sides, 'note')
      const { content } = compareContent(was, now, context)
      const status = statusOf(before, after, hasAnyChanged(content))
      return [{ type: 'note', id: is.id, status, move, content }]
    }
    case 'table':
      return [compareTables(is, ofType(sides, 'table'), move, context)]
    case 'rule':
      return [{ type: 'rule', id: is.id, status: statusOf(before, after, false), move }]
    default:
      return is satisfies never
  }
}

type Sides<Thing> = readonly [Thing | null, Thing | null]

function ofType<Type extends Prose['type']>(
  sides: Sides<Prose>,
  ...types: readonly Type[]
): Sides<Extract<Prose, { type: Type }>> {
  const isOne = (prose: Prose): prose is Extract<Prose, { type: Type }> =>
    types.some((type) => type === prose.type)
  const [before, after] = sides.map((prose) => (prose && isOne(prose) ? prose : null))
  return [before ?? null, after ?? null]
}

function compareTexts(
  is: Textblock,
  [before, after]: Sides<Textblock>,
  move: Move | null,
  { effort, inlines }: ProseContext,
): ComparedText {
  const encoded = compareWords(
    before && inlines.encoded(before.content, 'before'),
    after && inlines.encoded(after.content, 'after'),
    effort,
  )
  const pieces = inlines.decoded(encoded)
  const restyled =
    before !== null && after !== null && isRestyled(before, after, !hasChanged(pieces), inlines)
  return {
    type: is.type,
    id: is.id,
    status: statusOf(before, after, restyled || hasChanged(pieces)),
    move,
    level: levelOf(is),
    pieces,
    restyled,
  }
}

const levelOf = (block: Textblock): number | null => (block.type === 'heading' ? block.level : null)

/** Marks are looked at where the words are the same: else they have moved with them. */
const isRestyled = (
  before: Textblock,
  after: Textblock,
  isSameText: boolean,
  { keyed }: InlineTexts,
): boolean =>
  before.type !== after.type ||
  levelOf(before) !== levelOf(after) ||
  (isSameText && !isSame(keyed(before.content, 'before'), keyed(after.content, 'after')))

const isSame = (before: unknown, after: unknown): boolean => canonicalJson(before) === canonicalJson(after)

function compareLists(
  is: List,
  [before, after]: Sides<List>,
  move: Move | null,
  context: ProseContext,
): ComparedList {
  const items = compareParts<Item, ComparedList['items'][number]>(
    before?.items ?? [],
    after?.items ?? [],
    itemKind,
    context,
    (was, now, moved) => ({ ...compareContent(was, now, context), moved }),
  )
  const restyled =
    before !== null && after !== null && (before.ordered !== after.ordered || before.start !== after.start)
  const { id, ordered, start } = is
  const status = statusOf(before, after, restyled || hasAnyChanged(items))
  return { type: 'list', id, status, move, ordered, start, restyled, items }
}

function compareQuotes(
  is: Quote,
  [before, after]: Sides<Quote>,
  move: Move | null,
  context: ProseContext,
): ComparedQuote {
  const { content } = compareContent(before, after, context)
  const fields =
    before && after
      ? fieldChanges(
          [['attribution', wording(before.attribution)]],
          [['attribution', wording(after.attribution)]],
        )
      : []
  const status = statusOf(before, after, fields.length > 0 || hasAnyChanged(content))
  return { type: 'quote', id: is.id, status, move, attribution: is.attribution, fields, content }
}

function compareCallouts(
  is: Callout,
  [before, after]: Sides<Callout>,
  move: Move | null,
  context: ProseContext,
): ComparedCallout {
  const { content } = compareContent(before, after, context)
  const fields =
    before && after ? fieldChanges([['tone', wording(before.tone)]], [['tone', wording(after.tone)]]) : []
  const status = statusOf(before, after, fields.length > 0 || hasAnyChanged(content))
  return { type: 'callout', id: is.id, status, move, tone: is.tone, fields, content }
}

function compareTables(
  is: Table,
  [before, after]: Sides<Table>,
  move: Move | null,
  context: ProseContext,
): ComparedTable {
  let restyled = false
  const compareCell = (was: Cell | null, now: Cell | null) => {
    const shape = now ?? was
    const { header = false, colspan = 1, rowspan = 1 } = shape ?? {}
    if (was && now && !isSame(shapeOf(was), shapeOf(now))) restyled = true
    return { ...compareContent(was, now, context), header, colspan, rowspan }
  }
  const compareRow = (was: Row | null, now: Row | null, moved: boolean) => {
    const cells = compareCells(was, now, context, compareCell)
    return { status: statusOf(was, now, hasAnyChanged(cells)), moved, cells }
  }
  const rows = compareParts<Row, ComparedTable['rows'][number]>(
    before?.rows ?? [],
    after?.rows ?? [],
    rowKind,
    context,
    compareRow,
  )
  const status = statusOf(before, after, restyled || hasAnyChanged(rows))
  return { type: 'table', id: is.id, status, move, restyled, rows }
}

const shapeOf = ({ header, colspan, rowspan }: Cell) => ({ header, colspan, rowspan })

type ComparedCell = ComparedTable['rows'][number]['cells'][number]

/** A cell is known by its place, as long as the row has as many of them. */
function compareCells(
  before: Row | null,
  after: Row | null,
  context: ProseContext,
  compare: (before: Cell | null, after: Cell | null) => ComparedCell,
): ComparedCell[] {
  if (before && after && before.cells.length === after.cells.length)
    return after.cells.map((cell, index) => compare(before.cells[index] ?? null, cell))
  return compareParts<Cell, ComparedCell>(before?.cells ?? [], after?.cells ?? [], itemKind, context, compare)
}

/** Items, rows and cells have no ids of their own: they are known by the first block in them. */
interface PartKind<Part> {
  readonly idOf: (part: Part) => string | null
  readonly textOf: (part: Part) => string
}

const itemKind: PartKind<Item> = { idOf: ({ content }) => content[0]?.id ?? null, textOf: contentText }

const rowKind: PartKind<Row> = {
  idOf: ({ cells }) => cells[0]?.content[0]?.id ?? null,
  textOf: ({ cells }) => cells.map(contentText).join('\n'),
}

function compareParts<Part extends object, Compared>(
  before: readonly Part[],
  after: readonly Part[],
  { idOf, textOf }: PartKind<Part>,
  { isSamePlan }: ProseContext,
  compare: (before: Part | null, after: Part | null, hasMoved: boolean) => Compared,
): Compared[] {
  const pairs = new Pairs<Part>()
  if (isSamePlan) pairEqual(before, after, idOf, pairs)
  pairEqual(before, after, textOf, pairs)
  pairAlike(
    before,
    after,
    { textOf: (part) => profileOf(textOf(part)), classOf: () => '', least: LEAST },
    pairs,
  )
  return eachOf(before, after, pairs, compare)
}

type Content = { readonly content: readonly Prose[] }

function compareContent(before: Content | null, after: Content | null, context: ProseContext) {
  const content = compareProses(before?.content ?? [], after?.content ?? [], context)
  return { status: statusOf(before, after, hasAnyChanged(content)), content }
}

function compareProses(
  before: readonly Prose[],
  after: readonly Prose[],
  context: ProseContext,
): ComparedProse[] {
  const pairs = new Pairs<Prose>()
  if (context.isSamePlan) pairEqual(before, after, (prose) => `${blockClass(prose)} ${prose.id}`, pairs)
  pairEqual(before, after, (prose) => `${blockClass(prose)} ${blockText(prose)}`, pairs)
  pairAlike(
    before,
    after,
    { textOf: (prose) => profileOf(blockText(prose)), classOf: blockClass, least: LEAST },
    pairs,
  )
  return eachOf(before, after, pairs, (was, is, hasMoved) =>
    compareProse(was, is, hasMoved ? { kind: 'order' } : null, context),
  ).flat()
}
