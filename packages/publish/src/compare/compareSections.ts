/** The plan's sections in order: what they are called, where they stand, and what is in them. */
import { isBlock, isProse, isRowBlock, type Block, type FrozenSection } from '@samplan/domain'
import type { Move } from './change.ts'
import type { ComparedBlock, ComparedSection } from './comparison.ts'
import { compareBudget } from './compareBudgets.ts'
import { compareDerivedFigure, compareImage } from './compareFigureBlocks.ts'
import { compareProse } from './compareProse.ts'
import { compareRows } from './compareRows.ts'
import { FIGURES, LISTS } from './kinds.ts'
import { compareStatement, isStatementBlock } from './compareStatements.ts'
import { compareWords, hasChanged } from './compareWords.ts'
import { placeOfSection, type ComparisonContext } from './context.ts'
import { leftBlock } from './leftBlock.ts'
import { eachOf, layOut, type Laid } from './match/layOut.ts'
import { sectionFields } from './sectionFields.ts'
import { createTree, movesAmong, type Tree } from './sectionMoves.ts'
import { hasAnyChanged, statusOf } from './status.ts'

export function compareSections(context: ComparisonContext): ComparedSection[] {
  const { before, after, sections } = context
  const trees = { before: createTree(before.sections), after: createTree(after.sections) }
  const moves = movesAmong(trees, sections)
  return eachOf(before.sections, after.sections, sections, (was, is) =>
    compareSection(was, is, (is && moves.get(is)) ?? null, trees, context),
  )
}

function compareSection(
  before: FrozenSection | null,
  after: FrozenSection | null,
  move: Move | null,
  trees: { readonly before: Tree; readonly after: Tree },
  context: ComparisonContext,
): ComparedSection {
  const is = after ?? before
  const title = compareWords(before && before.title, after && after.title, context.effort)
  const fields = sectionFields(before, after, trees, context)
  const blocks = compareBlocks(before?.blocks ?? [], after?.blocks ?? [], context)
  const renamed = before !== null && after !== null && hasChanged(title)
  const isChanged = renamed || move !== null || fields.length > 0 || hasAnyChanged(blocks)
  const status = statusOf(before, after, isChanged)
  return {
    sectionId: is?.id ?? '',
    status,
    depth: is ? (after ? trees.after : trees.before).depthOf(is) : 1,
    before: before && placeOfSection(before),
    after: after && placeOfSection(after),
    title,
    renamed,
    renumbered: before !== null && after !== null && before.number !== after.number,
    move,
    fields,
    blocks: status === 'same' ? [] : blocks,
    unlisted: countOf(status === 'same' ? (is?.blocks ?? []) : []),
  }
}

function compareBlocks(
  before: readonly Block[],
  after: readonly Block[],
  context: ComparisonContext,
): ComparedBlock[] {
  return layOut(before, after, context.blocks).flatMap((laid) => {
    switch (laid.kind) {
      case 'both':
        return compareBlock(laid.before, laid.after, moveOf(laid, context), context)
      case 'added':
        return compareBlock(null, laid.after, null, context)
      case 'removed':
        return compareBlock(laid.before, null, null, context)
      case 'left':
        return leftBlock(laid.before, {
          kind: 'section',
          from: context.placeOf(laid.before),
          to: context.placeOf(laid.after),
        })
      default:
        return laid satisfies never
    }
  })
}

function moveOf(
  { before, after, moved }: Extract<Laid<Block>, { kind: 'both' }>,
  { placeOf }: ComparisonContext,
): Move | null {
  if (moved === 'no') return null
  return moved === 'order'
    ? { kind: 'order' }
    : { kind: 'section', from: placeOf(before), to: placeOf(after) }
}

/** Both are of one kind, as `blockClass` tells it. */
function compareBlock(
  before: Block | null,
  after: Block | null,
  move: Move | null,
  context: ComparisonContext,
): ComparedBlock[] {
  const is = after ?? before
  if (is === null) return []
  if (isStatementBlock(is))
    return compareStatement(ofKind(before, isStatementBlock), ofKind(after, isStatementBlock), move, context)
  if (isBudget(is)) return compareBudget(ofKind(before, isBudget), ofKind(after, isBudget), move, context)
  if (isRowBlock(is)) return compareRows(ofKind(before, isRowBlock), ofKind(after, isRowBlock), move, context)
  if (isImage(is)) return compareImage(ofKind(before, isImage), ofKind(after, isImage), move, context)
  if (isDerived(is))
    return compareDerivedFigure(ofKind(before, isDerived), ofKind(after, isDerived), move, context)
  return compareProse(ofKind(before, isProse), ofKind(after, isProse), move, context)
}

const ofKind = <Kind extends Block>(
  block: Block | null,
  isKind: (block: Block) => block is Kind,
): Kind | null => (block && isKind(block) ? block : null)

const isBudget = isBlock('budget')
const isImage = isBlock('image')
const isDerived = isBlock('derivedFigure')

function countOf(blocks: readonly Block[]): ComparedSection['unlisted'] {
  const count = (...types: readonly Block['type'][]) =>
    blocks.filter(({ type }) => types.includes(type)).length
  const lines = blocks.filter(isBudget).flatMap(({ groups }) => groups.flatMap((group) => group.lines))
  return {
    goal: count('goal'),
    activity: count('activity'),
    commitment: count('commitment'),
    indicator: count('indicator'),
    line: lines.length,
    project: count('project'),
    row: blocks.filter(isRowBlock).flatMap(({ rows }): readonly unknown[] => rows).length,
    image: count('image'),
    callout: count('callout'),
    note: count('note'),
    figure: count(...FIGURES),
    list: count(...LISTS),
  }
}
