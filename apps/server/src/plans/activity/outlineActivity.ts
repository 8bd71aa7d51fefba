/** Commands on the plan and on its sections. */
import type { CaseCommand, Outline, ResolvedCommand, ThreadCommand, UserId } from '@samplan/domain'
import type { Activity } from './activityOf.ts'
import { difference, told, type Change, type Fields } from './difference.ts'
import type { Moment, Step } from './moment.ts'
import { details, owners, place, presence, status, type SectionView } from './sectionViews.ts'

type View = (outline: Outline) => Fields | null
/** Those that the outline, or a section in it, shows. */
export type OutlineActivityCommand = Exclude<
  ResolvedCommand,
  ThreadCommand | CaseCommand | { readonly type: 'close-threads' }
>

export function outlineActivity(step: Step, command: OutlineActivityCommand): Activity {
  const ofPlan = (view: View): Activity => ({ subject: {}, change: changeOf(step, view) })
  switch (command.type) {
    case 'set-facts':
      return ofPlan(({ facts }) => facts)
    case 'set-settings':
      return ofPlan(({ settings }) => settings)
    case 'set-labels':
      return ofPlan(({ labels }) => labels)
    case 'put-overarching-goal':
      return ofPlan(({ overarchingGoals }) => entryOf(overarchingGoals, command.goal.id))
    case 'remove-overarching-goal':
      return ofPlan(({ overarchingGoals }) => entryOf(overarchingGoals, command.goalId))
    case 'put-area':
      return ofPlan(({ areas }) => entryOf(areas, command.area.id))
    case 'remove-area':
      return ofPlan(({ areas }) => entryOf(areas, command.areaId))
    case 'put-budget-column':
      return ofPlan(({ budgetColumns }) => entryOf(budgetColumns, command.column.id))
    case 'remove-budget-column':
      return ofPlan(({ budgetColumns }) => entryOf(budgetColumns, command.columnId))
    case 'announce-freeze':
      return ofPlan(({ announcedFreeze }) => announcedFreeze && { freezeAt: announcedFreeze.freezeAt })
    case 'set-member':
    case 'remove-member':
      return ofMember(step, command.userId)
    default:
      return sectionActivity(step, command)
  }
}

type SectionCommand = Extract<
  OutlineActivityCommand,
  { readonly sectionId: string } | { readonly fromSectionId: string }
>

function sectionActivity(step: Step, command: SectionCommand): Activity {
  switch (command.type) {
    case 'add-section':
    case 'remove-section':
    case 'restore-section':
      return ofSection(step, command, presence)
    case 'move-section':
      return ofSection(step, command, place)
    case 'set-section-status':
      return ofSection(step, command, status)
    case 'rename-section':
    case 'set-section-details':
    case 'assign-owners':
      return ofSection(step, command, details)
    case 'remind-owners':
      return {
        subject: { sectionId: command.sectionId },
        change: told(null, owners(step.after.outline, command.sectionId)),
      }
    case 'restore-section-text':
      return { subject: { sectionId: command.sectionId }, change: told(null, { seq: command.seq }) }
    case 'reconcile-budget':
    case 'lift-reconciliation': {
      const { sectionId, blockId } = command
      const view = ({ reconciled }: Moment) => reconciled && { blockId, ...reconciled }
      const [from, to] = [view(step.before), view(step.after)]
      return { subject: { sectionId }, change: difference(from, to) && told(from, to) }
    }
    case 'move-block': {
      const { blockId, fromSectionId, toSectionId, beforeBlockId } = command
      return {
        subject: { sectionId: toSectionId },
        change: told(
          { blockId, sectionId: fromSectionId },
          { blockId, sectionId: toSectionId, beforeBlockId },
        ),
      }
    }
    default:
      return command satisfies never
  }
}

const changeOf = ({ before, after }: Step, view: View): Change | null =>
  difference(view(before.outline), view(after.outline))

const ofSection = (
  step: Step,
  { sectionId }: Extract<SectionCommand, { readonly sectionId: string }>,
  view: SectionView,
): Activity => ({
  subject: { sectionId },
  change: changeOf(step, (outline) => view(outline, sectionId)),
})

const ofMember = (step: Step, userId: UserId): Activity => ({
  subject: { userId },
  change: changeOf(step, ({ members }) => {
    const member = members.find((candidate) => candidate.userId === userId)
    return member === undefined ? null : { role: member.role }
  }),
})

/** With what it stands before, so that a new place is a change. */
function entryOf(entries: readonly { readonly id: string }[], id: string): Fields | null {
  const index = entries.findIndex((entry) => entry.id === id)
  const entry = entries[index]
  return entry === undefined ? null : { ...entry, beforeId: entries[index + 1]?.id ?? null }
}
