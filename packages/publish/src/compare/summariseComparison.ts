/** How much differs: what a page, a PM or a decision says in a few lines. */
import type { ChangeStatus, Move } from './change.ts'
import type { ComparedBudget, ComparedFigure, ComparedLine } from './comparedBudget.ts'
import type { ComparedEntry, StatementType } from './comparedStatement.ts'
import type { ComparedImage } from './comparedFigure.ts'
import type { ComparedBlock, ComparedSection, PlanComparison } from './comparison.ts'
import type { BlockCounts, ComparisonSummary, StatementCounts, SumChange } from './comparisonSummary.ts'
import { hasChanged } from './compareWords.ts'
import { FIGURES, LISTS } from './kinds.ts'
import { countChangedWords } from './countChangedWords.ts'

export function summariseComparison(comparison: PlanComparison): ComparisonSummary {
  const { sections, isSame, facts, columns, overarchingGoals, areas } = comparison
  const blocks = sections.flatMap((section) => section.blocks)
  const unlisted = (of: keyof ComparedSection['unlisted']) =>
    sum(sections.map((section) => section.unlisted[of]))
  const statements = (type: StatementType) =>
    countStatements(
      blocks.filter((block) => block.type === type),
      unlisted(type),
    )
  return {
    isSame,
    facts: [...facts, ...columns],
    sections: countSections(sections),
    overarchingGoals: countStatements(overarchingGoals, 0),
    areas: countStatements(areas, 0),
    goals: statements('goal'),
    activities: statements('activity'),
    commitments: statements('commitment'),
    indicators: statements('indicator'),
    projects: countStatements(blocks.filter(isType('project')), unlisted('project')),
    images: countImages(blocks.filter(isType('image')), unlisted('image')),
    callouts: countBlocks(blocks.filter(isType('callout')), unlisted('callout')),
    notes: countBlocks(blocks.filter(isType('note')), unlisted('note')),
    figures: countBlocks(blocks.filter(isType(...FIGURES)), unlisted('figure')),
    lists: countBlocks(blocks.filter(isType(...LISTS)), unlisted('list')),
    rows: countRows(blocks, unlisted('row')),
    budget: summariseBudgets(sections, unlisted('line')),
    text: countChangedWords(blocks),
  }
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0)

const tally = <Thing>(things: readonly Thing[], is: (thing: Thing) => boolean): number =>
  things.filter(is).length

interface Told {
  readonly status: ChangeStatus
}
const has =
  (status: ChangeStatus) =>
  (thing: Told): boolean =>
    thing.status === status

function countSections(sections: readonly ComparedSection[]): ComparisonSummary['sections'] {
  return {
    same: tally(sections, has('same')),
    changed: tally(sections, has('changed')),
    added: tally(sections, has('added')),
    removed: tally(sections, has('removed')),
    moved: tally(sections, ({ move }) => move !== null),
    renamed: tally(sections, ({ renamed }) => renamed),
    renumbered: tally(sections, ({ renumbered }) => renumbered),
  }
}

const isType =
  <Type extends ComparedBlock['type']>(...types: readonly Type[]) =>
  (block: ComparedBlock): block is Extract<ComparedBlock, { type: Type }> =>
    types.some((type) => type === block.type)

type Statement = Pick<ComparedEntry, 'status' | 'move'> & {
  readonly pieces?: ComparedEntry['pieces']
  readonly texts?: readonly Pick<ComparedEntry, 'pieces'>[]
}

type Placed = Pick<ComparedBlock, 'status' | 'move'>

function countBlocks(blocks: readonly Placed[], unlisted: number): BlockCounts {
  const isMoved = ({ move }: Placed): boolean => move?.kind === 'section'
  return {
    same: unlisted + tally(blocks, (block) => block.status === 'same' && !isMoved(block)),
    changed: tally(blocks, has('changed')),
    moved: tally(blocks, (block) => block.status !== 'left' && isMoved(block)),
    added: tally(blocks, has('added')),
    removed: tally(blocks, has('removed')),
  }
}

function countImages(images: readonly ComparedImage[], unlisted: number): ComparisonSummary['images'] {
  const counts = countBlocks(images, unlisted)
  const exchanged = tally(images, (image) => image.exchanged)
  return { ...counts, changed: counts.changed - exchanged, exchanged }
}

function countRows(blocks: readonly ComparedBlock[], unlisted: number): ComparisonSummary['rows'] {
  const rows = blocks.flatMap((block) => ('rows' in block && block.type !== 'table' ? block.rows : []))
  return {
    same: unlisted + tally(rows, has('same')),
    changed: tally(rows, has('changed')),
    added: tally(rows, has('added')),
    removed: tally(rows, has('removed')),
  }
}

function countStatements(statements: readonly Statement[], unlisted: number): StatementCounts {
  const isMoved = (move: Move | null): boolean => move?.kind === 'section'
  const isReworded = ({ pieces = [], texts = [] }: Statement) =>
    hasChanged(pieces) || texts.some((text) => hasChanged(text.pieces))
  const changed = statements.filter(has('changed'))
  return {
    same: unlisted + tally(statements, ({ status, move }) => status === 'same' && !isMoved(move)),
    reworded: tally(changed, isReworded),
    adjusted: tally(changed, (statement) => !isReworded(statement)),
    moved: tally(statements, ({ status, move }) => status !== 'left' && isMoved(move)),
    added: tally(statements, has('added')),
    removed: tally(statements, has('removed')),
  }
}

function summariseBudgets(
  sections: readonly ComparedSection[],
  unlisted: number,
): ComparisonSummary['budget'] {
  const budgets = sections.flatMap(({ sectionId, blocks }) =>
    blocks.flatMap((block) => (block.type === 'budget' ? [{ sectionId, budget: block }] : [])),
  )
  const lines = budgets.flatMap(({ budget }) => budget.groups.flatMap((group) => group.lines))
  const footnotes = budgets.flatMap(({ budget }) => budget.footnotes)
  const kept = lines.filter(({ status }) => status === 'same' || status === 'changed')
  const says = (line: ComparedLine, name: 'code' | 'group') => line.fields.some(({ field }) => field === name)
  return {
    lines: {
      same: unlisted + tally(lines, has('same')),
      changed: tally(kept, ({ figures }) => figures[0]?.kronor !== null && figures[0]?.kronor !== 0),
      added: tally(lines, (line) => line.status === 'added' && line.course === null),
      removed: tally(lines, (line) => line.status === 'removed' && line.course === null),
      split: tally(lines, ({ status, course }) => status === 'removed' && course?.kind === 'split'),
      merged: tally(lines, ({ status, course }) => status === 'added' && course?.kind === 'merged'),
      renamed: tally(kept, ({ label }) => hasChanged(label)),
      recoded: tally(kept, (line) => says(line, 'code')),
      moved: tally(kept, (line) => says(line, 'group')),
    },
    footnotes: {
      changed: tally(footnotes, has('changed')),
      added: tally(footnotes, has('added')),
      removed: tally(footnotes, has('removed')),
    },
    sums: budgets.flatMap(({ sectionId, budget }) => sumsOf(sectionId, budget)),
  }
}

/** Of the plan's own year; nothing where only one side has it. */
function sumsOf(sectionId: string, budget: ComparedBudget): ComparisonSummary['budget']['sums'] {
  const [column] = budget.columns
  const [costs, revenue, result] = [budget.costs, budget.revenue, budget.result].map(([first]) =>
    sumChange(first),
  )
  if (!column || column.before === null || column.after === null || !costs || !revenue || !result) return []
  const title = budget.title.flatMap(({ kind, text }) => (kind === 'deleted' ? [] : [text])).join('')
  return [{ sectionId, title, before: column.before, after: column.after, costs, revenue, result }]
}

function sumChange(figure: ComparedFigure | undefined): SumChange | null {
  if (figure?.before?.kind !== 'known' || figure.after?.kind !== 'known' || figure.kronor === null)
    return null
  const { before, after, kronor, share } = figure
  return { before: before.kronor, after: after.kronor, kronor, share }
}
