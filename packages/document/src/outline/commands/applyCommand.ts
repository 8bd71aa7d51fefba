/**
 * Writes a command into the outline. The caller has asked `authorise` already; whether the command fits the plan as it
 * stands is checked here, in the same turn as the writing, so that nothing comes between.
 */
import {
  checkCommand,
  type CaseCommand,
  type ContentCommand,
  type Labels,
  type ResolvedCommand,
  type Stamp,
  type ThreadCommand,
  type Verdict,
} from '@samplan/domain'
import type * as Y from 'yjs'
import { removeRecord } from '../../records/records.ts'
import { isReservedSectionId } from '../../section/roots.ts'
import { projectOutline } from '../projectOutline.ts'
import { outlineRoots, type OutlineRoots } from '../roots.ts'
import { writeEntries } from '../writeOutline.ts'
import { announceFreeze } from './writeCase.ts'
import { putEntry, setMember } from './putEntry.ts'
import { forgetArea, forgetMember, forgetOverarchingGoal } from './references.ts'
import { removeSection, restoreSection } from './sectionBin.ts'
import { addSection, moveSection, setSectionFields, setSectionStatus } from './sections.ts'

/** Others change section documents, threads or the plan's state: see `moveBlock`, `applyThreadCommand`, `writeCase`. */
export type OutlineCommand = Exclude<ResolvedCommand, ContentCommand | ThreadCommand | CaseCommand>

/** One transaction, by `stamp.by`; a command that changes nothing writes nothing. */
export function applyCommand(outlineDoc: Y.Doc, command: OutlineCommand, stamp: Stamp): Verdict {
  if (command.type === 'add-section' && isReservedSectionId(command.sectionId))
    return { ok: false, code: 'id-taken' }
  const verdict = checkCommand(projectOutline(outlineDoc), command)
  if (verdict.ok) outlineDoc.transact(() => write(outlineRoots(outlineDoc), command, stamp), stamp.by)
  return verdict
}

function write(roots: OutlineRoots, command: OutlineCommand, stamp: Stamp): void {
  switch (command.type) {
    case 'set-facts':
      return writeEntries(roots.facts, command.facts)
    case 'set-settings':
      return writeEntries(roots.settings, command.settings)
    case 'set-labels':
      return writeLabels(roots.labels, command.labels)
    case 'add-section':
      return addSection(roots.sections, command)
    case 'rename-section':
      return setSectionFields(roots.sections, command.sectionId, { title: command.title })
    case 'move-section':
      return moveSection(roots.sections, command)
    case 'remove-section':
      return removeSection(roots.sections, command.sectionId)
    case 'restore-section':
      return restoreSection(roots.sections, command.sectionId)
    case 'set-section-details':
      return setSectionFields(roots.sections, command.sectionId, command.details)
    case 'assign-owners':
      return setSectionFields(roots.sections, command.sectionId, { ownerIds: command.userIds })
    case 'set-section-status':
      return setSectionStatus(roots.sections, command, stamp)
    case 'announce-freeze':
      return announceFreeze(roots.facts, command.freezeAt, stamp)
    case 'remind-owners':
      // Whoever is reminded is told; the plan does not change.
      return undefined
    case 'put-overarching-goal':
      return putEntry(roots.overarchingGoals, command.goal, command.beforeId)
    case 'remove-overarching-goal':
      forgetOverarchingGoal(roots, command.goalId)
      return removeRecord(roots.overarchingGoals, '', command.goalId)
    case 'put-area':
      return putEntry(roots.areas, command.area, command.beforeId)
    case 'remove-area':
      forgetArea(roots, command.areaId)
      return removeRecord(roots.areas, '', command.areaId)
    case 'put-budget-column':
      return putEntry(roots.budgetColumns, command.column, command.beforeId)
    case 'remove-budget-column':
      return removeRecord(roots.budgetColumns, '', command.columnId)
    case 'set-member':
      return setMember(roots.members, command)
    case 'remove-member':
      forgetMember(roots, command.userId)
      return removeRecord(roots.members, '', command.userId)
    default:
      return command satisfies never
  }
}

/** All labels at once: one that is not named is the product's own word again. */
function writeLabels(map: Y.Map<unknown>, labels: Labels): void {
  for (const key of map.keys()) if (!(key in labels)) map.delete(key)
  writeEntries(map, labels)
}
