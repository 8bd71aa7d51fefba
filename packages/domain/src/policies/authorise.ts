/** May this person give this command? Whether it fits the plan is asked by `checkCommand`. */
import type { Command, ResolvedCommand } from '../commands/command.ts'
import type { SectionId } from '../ids.ts'
import { CASE_FACTS } from '../plan/facts.ts'
import type { Outline } from '../plan/outline.ts'
import type { SectionStatus } from '../plan/section.ts'
import { may, type Actor } from './actor.ts'
import type { Right } from './rights.ts'
import { ALLOWED, all, any, refuse, type Verdict } from './verdict.ts'
import { mayWriteSection } from './writing.ts'

export function authorise(actor: Actor, command: Command | ResolvedCommand, outline: Outline): Verdict {
  switch (command.type) {
    case 'set-facts':
      return setFacts(actor, command.facts)
    case 'set-settings':
    case 'set-labels':
    case 'add-section':
    case 'rename-section':
    case 'move-section':
    case 'remove-section':
    case 'restore-section':
    case 'set-section-details':
    case 'assign-owners':
    case 'put-overarching-goal':
    case 'remove-overarching-goal':
    case 'put-area':
    case 'remove-area':
    case 'set-member':
    case 'remove-member':
      return requires(actor, 'manage-outline')
    case 'put-budget-column':
    case 'remove-budget-column':
      return requires(actor, 'manage-budget-columns')
    case 'freeze':
    case 'return-to-drafting':
      return requires(actor, 'freeze')
    case 'record-decision':
    case 'correct-decision':
      return requires(actor, 'keep-case')
    case 'announce-freeze':
      return any(requires(actor, 'freeze'), requires(actor, 'keep-case'))
    case 'close-threads':
      return requires(actor, 'review')
    case 'remind-owners':
      return any(requires(actor, 'review'), requires(actor, 'manage-outline'), requires(actor, 'keep-case'))
    case 'reconcile-budget':
    case 'lift-reconciliation':
      return all(requires(actor, 'reconcile-budget'), requiresWriting(actor, outline, command.sectionId))
    case 'restore-section-text':
      return requiresWriting(actor, outline, command.sectionId)
    case 'start-thread':
      return all(requires(actor, 'comment'), command.mustBeAnswered ? requires(actor, 'review') : ALLOWED)
    case 'reply':
    case 'edit-message':
    case 'remove-message':
    case 'remove-thread':
    case 'resolve-thread':
    case 'reopen-thread':
      return requires(actor, 'comment')
    case 'require-answer':
      return requires(actor, 'review')
    case 'accept-suggestion':
    case 'decline-suggestion':
      // Whose section it is, the thread tells: see `checkThreadCommand`.
      return requires(actor, 'comment')
    case 'set-section-status':
      return setStatus(actor, outline, command.sectionId, command.status)
    case 'move-block':
      return all(
        requiresWriting(actor, outline, command.fromSectionId),
        requiresWriting(actor, outline, command.toSectionId),
      )
    default:
      return command satisfies never
  }
}

const requires = (actor: Actor, right: Right): Verdict => (may(actor, right) ? ALLOWED : refuse('forbidden'))

const requiresWriting = (actor: Actor, outline: Outline, sectionId: SectionId): Verdict =>
  mayWriteSection(actor, outline, sectionId) ? ALLOWED : refuse('section-not-yours')

/** The diary number and the case title are the secretary's; every other fact, and none at all, belongs to the outline. */
function setFacts(actor: Actor, facts: object): Verdict {
  const rights = Object.keys(facts).map((key) => (CASE_FACTS.includes(key) ? 'keep-case' : 'manage-outline'))
  return rights.length === 0
    ? requires(actor, 'manage-outline')
    : all(...rights.map((right) => requires(actor, right)))
}

/** Owners mark their own sections ready and take them back; returning and approving is the review's. */
function setStatus(actor: Actor, outline: Outline, sectionId: SectionId, status: SectionStatus): Verdict {
  if (may(actor, 'review')) return ALLOWED
  if (!may(actor, 'mark-own-ready')) return refuse('forbidden')
  if (!mayWriteSection(actor, outline, sectionId)) return refuse('section-not-yours')
  if (isApproved(outline, sectionId)) return refuse('section-approved')
  return status === 'ready' || status === 'draft' ? ALLOWED : refuse('forbidden')
}

const isApproved = ({ sections }: Outline, sectionId: SectionId): boolean =>
  sections.some(({ id, status }) => id === sectionId && status === 'approved')
