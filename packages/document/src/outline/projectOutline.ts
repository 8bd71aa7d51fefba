import type { Outline } from '@samplan/domain'
import type * as Y from 'yjs'
import { readCase } from './readCase.ts'
import { readFacts, readLabels, readPreviousPlan, readSettings, readState } from './readFacts.ts'
import { readAreas, readBudgetColumns, readMembers, readOverarchingGoals } from './readRegisters.ts'
import { readRemovedSections, readSections } from './readSections.ts'
import { outlineRoots } from './roots.ts'

/** Always valid, whatever stands in the document; never throws. */
export function projectOutline(doc: Y.Doc): Outline {
  const roots = outlineRoots(doc)
  return {
    facts: readFacts(roots.facts),
    state: readState(roots.facts),
    previousPlan: readPreviousPlan(roots.facts),
    ...readCase(roots.facts),
    settings: readSettings(roots.settings),
    labels: readLabels(roots.labels),
    overarchingGoals: readOverarchingGoals(roots.overarchingGoals),
    areas: readAreas(roots.areas),
    budgetColumns: readBudgetColumns(roots.budgetColumns),
    members: readMembers(roots.members),
    sections: readSections(roots.sections),
    removedSections: readRemovedSections(roots.sections),
  }
}
