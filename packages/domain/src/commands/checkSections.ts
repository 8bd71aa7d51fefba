/** Where a section may stand. */
import type { SectionId } from '../ids.ts'
import type { Outline } from '../plan/outline.ts'
import { restoredWith } from '../plan/removedSection.ts'
import type { SectionHead } from '../plan/section.ts'
import { depthOf, heightOf, MAX_SECTION_DEPTH, subtreeOf } from '../plan/sectionTree.ts'
import { ALLOWED, all, refuse, type Verdict } from '../policies/verdict.ts'
import type { ResolvedCommand } from './command.ts'

type AddSection = Extract<ResolvedCommand, { type: 'add-section' }>
type MoveSection = Extract<ResolvedCommand, { type: 'move-section' }>
type Place = Pick<AddSection, 'parentId' | 'beforeId'>

export const checkSection = (sections: readonly SectionHead[], sectionId: SectionId): Verdict =>
  sections.some(({ id }) => id === sectionId) ? ALLOWED : refuse('section-unknown')

/** A repeated request finds its own section and is allowed; whoever writes the outline then adds nothing. */
export function checkAddedSection(outline: Outline, command: AddSection): Verdict {
  if (isRepeated(outline, command)) return ALLOWED
  const taken = [...outline.sections, ...outline.removedSections].some(({ id }) => id === command.sectionId)
  return taken ? refuse('id-taken') : checkPlace(outline.sections, command, 1)
}

const isRepeated = ({ sections }: Outline, { sectionId, parentId, title, kind }: AddSection): boolean =>
  sections.some(
    (head) =>
      head.id === sectionId && head.parentId === parentId && head.title === title && head.kind === kind,
  )

export function checkMovedSection({ sections }: Outline, command: MoveSection): Verdict {
  const { sectionId, parentId, beforeId } = command
  const moved = subtreeOf(sections, sectionId)
  if (moved.some(({ id }) => id === parentId || (id === beforeId && id !== sectionId)))
    return refuse('section-cycle')
  return all(checkSection(sections, sectionId), checkPlace(sections, command, heightOf(sections, sectionId)))
}

/** It comes back under its parent, which may stand deeper now; without that parent, at the top level. */
export function checkRestoredSection({ sections, removedSections }: Outline, sectionId: SectionId): Verdict {
  const removed = removedSections.find(({ id }) => id === sectionId)
  if (!removed) return refuse('section-unknown')
  const parent = sections.find(({ id }) => id === removed.parentId)
  const place = { parentId: parent?.id ?? null, beforeId: null }
  return checkPlace(sections, place, heightOf(restoredWith(removedSections, sectionId), sectionId))
}

function checkPlace(
  sections: readonly SectionHead[],
  { parentId, beforeId }: Place,
  height: number,
): Verdict {
  if (parentId !== null && !sections.some(({ id }) => id === parentId)) return refuse('section-place-unknown')
  if (beforeId !== null && !sections.some((head) => head.id === beforeId && head.parentId === parentId))
    return refuse('section-place-unknown')
  const parentDepth = parentId === null ? 0 : depthOf(sections, parentId)
  return parentDepth + height > MAX_SECTION_DEPTH ? refuse('section-too-deep') : ALLOWED
}
