/** A budget laid over another: lines joined as `pairLines` tells, every column beside its counterpart. */
import {
  formatKronor,
  linesOnSide,
  type Budget,
  type BudgetGroup,
  type BudgetLine,
  type BudgetSide,
  type StatedRow,
} from '@samplan/domain'
import type { Move } from './change.ts'
import type { ComparedBudget, ComparedGroup, ComparedLine } from './comparedBudget.ts'
import { compareFootnotes } from './compareFootnotes.ts'
import { compareLineFigures, compareResults, compareSums, differ } from './compareFigures.ts'
import { compareWords, hasChanged } from './compareWords.ts'
import type { ComparisonContext } from './context.ts'
import { fieldChanges, type Fields } from './fieldChanges.ts'
import { eachOf } from './match/layOut.ts'
import type { ColumnPair } from './match/pairColumns.ts'
import { pairGroups } from './match/pairLines.ts'
import { Pairs } from './match/Pairs.ts'
import { wording, type Side, type Value } from './references.ts'
import { hasAnyChanged, statusOf } from './status.ts'

type BudgetContext = Pick<
  ComparisonContext,
  'isSamePlan' | 'columns' | 'effort' | 'lines' | 'courses' | 'references'
>

/** What is known of two budgets before their parts are compared. */
interface Tables extends BudgetContext {
  readonly groups: Pairs<BudgetGroup>
  readonly groupOf: ReadonlyMap<BudgetLine, BudgetGroup>
}

export function compareBudget(
  before: Budget | null,
  after: Budget | null,
  move: Move | null,
  context: BudgetContext,
): ComparedBudget[] {
  const is = after ?? before
  if (is === null) return []
  const { columns, effort } = context
  const tables: Tables = {
    ...context,
    groups: before && after ? pairGroups(before, after, context.isSamePlan) : new Pairs(),
    groupOf: new Map([before, after].flatMap(groupsOfLines)),
  }
  const title = compareWords(before && before.title, after && after.title, effort)
  const fields = fieldChanges(
    before && [['statedResult', statedValue(before.statedResult, 'before', columns)]],
    after && [['statedResult', statedValue(after.statedResult, 'after', columns)]],
  )
  const groups = eachOf(before?.groups ?? [], after?.groups ?? [], tables.groups, (was, now, hasMoved) =>
    compareGroup(was, now, hasMoved, tables),
  )
  const side = (wanted: BudgetSide) =>
    compareSums(
      before && linesOnSide(before.groups, wanted),
      after && linesOnSide(after.groups, wanted),
      columns,
    )
  const [costs, revenue] = [side('cost'), side('revenue')]
  const footnotes = compareFootnotes(before, after, tables)
  const isChanged =
    hasChanged(title) || fields.length > 0 || hasAnyChanged(groups) || hasAnyChanged(footnotes)
  return [
    {
      type: 'budget',
      id: is.id,
      status: statusOf(before, after, isChanged),
      move,
      title,
      fields,
      columns: columns.map(comparedColumn),
      groups,
      costs,
      revenue,
      result: compareResults(costs, revenue),
      footnotes,
    },
  ]
}

const comparedColumn = ({ before, after, relation }: ColumnPair): ComparedBudget['columns'][number] => ({
  id: (after ?? before)?.id ?? '',
  before: before?.label ?? null,
  after: after?.label ?? null,
  relation,
})

const groupsOfLines = (budget: Budget | null): [BudgetLine, BudgetGroup][] =>
  budget?.groups.flatMap((group) => group.lines.map((line): [BudgetLine, BudgetGroup] => [line, group])) ?? []

function compareGroup(
  before: BudgetGroup | null,
  after: BudgetGroup | null,
  hasMoved: boolean,
  tables: Tables,
): ComparedGroup {
  const { columns, effort } = tables
  const title = compareWords(before && before.title, after && after.title, effort)
  const fieldsOf = (group: BudgetGroup, side: Side): Fields => [
    ['side', wording(group.side)],
    ['statedTotal', statedValue(group.statedTotal, side, columns)],
  ]
  const fields = before && after ? fieldChanges(fieldsOf(before, 'before'), fieldsOf(after, 'after')) : []
  const lines = eachOf(before?.lines ?? [], after?.lines ?? [], tables.lines, (was, now, moved) =>
    compareLine(was, now, moved, tables),
  )
  const is = after ?? before
  const isChanged = hasChanged(title) || fields.length > 0 || hasAnyChanged(lines)
  return {
    id: is?.id ?? '',
    status: statusOf(before, after, isChanged),
    move: hasMoved ? { kind: 'order' } : null,
    side: is?.side ?? 'cost',
    title,
    fields,
    lines,
    totals: compareSums(before && before.lines, after && after.lines, columns),
  }
}

function compareLine(
  before: BudgetLine | null,
  after: BudgetLine | null,
  hasMoved: boolean,
  tables: Tables,
): ComparedLine {
  const { courses, effort } = tables
  const label = compareWords(before && before.label, after && after.label, effort)
  const explanation = compareWords(before && before.explanation, after && after.explanation, effort)
  const figures = compareLineFigures(before, after, tables.columns)
  const fields =
    before && after
      ? fieldChanges(lineFields(before, 'before', tables), lineFields(after, 'after', tables))
      : []
  const isChanged = hasChanged(label) || hasChanged(explanation) || fields.length > 0 || figures.some(differ)
  const is = after ?? before
  return {
    id: is?.id ?? '',
    status: statusOf(before, after, isChanged),
    move: hasMoved ? { kind: 'order' } : null,
    code: is?.code ?? null,
    label,
    explanation,
    fields,
    figures,
    course: (is && courses.get(is)) ?? null,
  }
}

const lineFields = (line: BudgetLine, side: Side, { groups, groupOf, references }: Tables): Fields => {
  const group = groupOf.get(line)
  const counterpart = group && side === 'before' ? groups.afterOf(group) : group
  return [
    ['code', wording(line.code)],
    ['group', { key: counterpart?.id ?? `before ${group?.id}`, text: group?.title ?? null }],
    ['nature', wording(line.nature)],
    ['pairedLine', references.lines(side, line.pairedLineId === null ? [] : [line.pairedLineId])],
  ]
}

/** A total as the plan states it, with its figures of the columns that both plans have. */
function statedValue(row: StatedRow | null, side: Side, columns: readonly ColumnPair[]): Value {
  if (row === null) return wording(null)
  const figures = columns.flatMap((pair): [string, number, string][] => {
    const column = pair[side]
    const kronor = column && pair.relation === 'same' ? row.amounts[column.id] : undefined
    return kronor === undefined || !column ? [] : [[(pair.after ?? column).id, kronor, column.label]]
  })
  return {
    key: JSON.stringify([row.label, figures.map(([id, kronor]) => [id, kronor])]),
    text: [row.label, ...figures.map(([, kronor, label]) => `${label}: ${formatKronor(kronor)}`)].join(' · '),
  }
}
