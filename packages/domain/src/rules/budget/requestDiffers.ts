/**
 * What the areas ask for, drafts left out, is not what the line says. A note: to give less than is asked for is what a
 * budget is for, but not by oversight.
 *
 * Source: äskanden, which the areas hand in before the economist sets the line.
 */
import { currentColumn } from '../../budget/yearColumns.ts'
import { requestsByLine, type LineRequests } from '../../derive/requests.ts'
import type { LineId } from '../../ids.ts'
import type { Section } from '../../plan/section.ts'
import type { BudgetColumn } from '../../budget/column.ts'
import { planRule, type PlacedFinding } from '../rule.ts'
import { cellPath, lineName, linesIn } from './lines.ts'

export const requestDiffers = planRule({
  code: 'budget.request-differs',
  severity: 'note',
  inPlan: ({ plan }) => {
    const column = currentColumn(plan.budgetColumns, plan.facts.year)
    if (!column) return []
    const requests = requestsByLine(plan)
    if (requests.size === 0) return []
    return plan.sections.flatMap((section) => differencesIn(section, column, requests))
  },
})

const differencesIn = (
  section: Section,
  column: BudgetColumn,
  requests: ReadonlyMap<LineId, LineRequests>,
): PlacedFinding<'budget.request-differs'>[] =>
  linesIn(section).flatMap(({ budget, line }) => {
    const { askedKronor: asked, difference } = requests.get(line.id) ?? NOTHING_ASKED
    if (asked === null || difference === null || difference === 0) return []
    return [
      {
        sectionId: section.id,
        blockId: budget.id,
        path: cellPath(line, column),
        params: {
          line: lineName(line),
          column: column.label,
          asked,
          amount: asked - difference,
          difference,
        },
      },
    ]
  })

const NOTHING_ASKED: LineRequests = { requests: [], askedKronor: null, difference: null }
