/**
 * Does the command fit the plan as it stands? Asked after `authorise`, under the same lock as the writing, so that two
 * commands at once cannot each be right and together wrong.
 */
import type { Outline } from '../plan/outline.ts'
import type { PlanSettings } from '../plan/settings.ts'
import { lowered } from '../rules/severityOf.ts'
import { ALLOWED, all, refuse, type Verdict } from '../policies/verdict.ts'
import { checkMember, checkMemberRemoval, checkOwners } from './checkMembers.ts'
import { checkAreas, checkBefore, checkOverarchingGoals } from './checkReferences.ts'
import { checkAddedSection, checkMovedSection, checkRestoredSection, checkSection } from './checkSections.ts'
import type { ResolvedCommand } from './command.ts'
import type { ThreadCommand } from './threadCommand.ts'
import type { CaseCommand } from './caseCommand.ts'
import { checkCommentsOpen, checkMentions } from './checkThreadCommand.ts'
import { fitsFrozenPlan } from './frozenPlan.ts'

/**
 * Whether a `move-block`'s block or a restored moment exists stands in the section's document and log, and is checked by
 * its writer. Threads and the case have checks of their own.
 */
export function checkCommand(
  outline: Outline,
  command: Exclude<ResolvedCommand, ThreadCommand | CaseCommand>,
): Verdict {
  if (outline.state !== 'drafting' && !fitsFrozenPlan(command, outline.settings)) return refuse('plan-locked')
  switch (command.type) {
    case 'set-settings':
      return checkSeverities(command.settings.severities)
    case 'set-facts':
      return checkDecidingBodies(outline, command.facts.decidingBodies)
    case 'set-labels':
    case 'announce-freeze':
      return ALLOWED
    case 'close-threads':
      return all(checkCommentsOpen(outline), checkMentions(outline, command.body))
    case 'add-section':
      return checkAddedSection(outline, command)
    case 'move-section':
      return checkMovedSection(outline, command)
    case 'rename-section':
    case 'remove-section':
    case 'set-section-status':
    case 'remind-owners':
    case 'restore-section-text':
      return checkSection(outline.sections, command.sectionId)
    case 'restore-section':
      return checkRestoredSection(outline, command.sectionId)
    case 'set-section-details':
      return all(
        checkSection(outline.sections, command.sectionId),
        checkAreas(outline, command.details.areaIds ?? []),
      )
    case 'assign-owners':
      return all(checkSection(outline.sections, command.sectionId), checkOwners(outline, command.userIds))
    case 'put-overarching-goal':
      return checkBefore(outline.overarchingGoals, command.beforeId, 'overarching-goal-unknown')
    case 'remove-overarching-goal':
      return checkOverarchingGoals(outline, [command.goalId])
    case 'put-area':
      return all(
        checkOverarchingGoals(outline, command.area.overarchingGoalIds),
        checkBefore(outline.areas, command.beforeId, 'area-unknown'),
      )
    case 'remove-area':
      return checkAreas(outline, [command.areaId])
    case 'put-budget-column':
      return checkBefore(outline.budgetColumns, command.beforeId, 'column-unknown')
    case 'remove-budget-column':
      return checkColumnRemoval(outline, command.columnId)
    case 'set-member':
      return checkMember(outline, command)
    case 'remove-member':
      return checkMemberRemoval(outline, command.userId)
    case 'move-block':
      return all(
        checkSection(outline.sections, command.fromSectionId),
        checkSection(outline.sections, command.toSectionId),
      )
    case 'reconcile-budget':
    case 'lift-reconciliation':
      return checkSection(outline.sections, command.sectionId)
    default:
      return command satisfies never
  }
}

/** While a decided wording is written in, the decisions on it are those of the bodies that were to take them. */
function checkDecidingBodies(
  { facts, reopening }: Outline,
  decidingBodies: readonly string[] | undefined,
): Verdict {
  if (reopening?.reason !== 'wording' || decidingBodies === undefined) return ALLOWED
  const isSame =
    decidingBodies.length === facts.decidingBodies.length &&
    decidingBodies.every((body, index) => body === facts.decidingBodies[index])
  return isSame ? ALLOWED : refuse('deciding-bodies-fixed')
}

/** What no plan may take more lightly; see `rules/severityOf.ts`. */
const checkSeverities = (severities: PlanSettings['severities'] | undefined): Verdict =>
  lowered(severities ?? {}).length === 0 ? ALLOWED : refuse('rule-severity-fixed')

function checkColumnRemoval({ budgetColumns }: Outline, columnId: string): Verdict {
  if (!budgetColumns.some(({ id }) => id === columnId)) return refuse('column-unknown')
  // A budget without a column has nowhere to write an amount.
  return budgetColumns.length > 1 ? ALLOWED : refuse('column-last')
}
