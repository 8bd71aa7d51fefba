/** A section's head as it stands in the form, and the commands that bring the section there. */
import { sectionHeadSchema, type Command, type SectionHead } from '@samplan/domain'
import { orNull } from '../orNull.ts'

const shownSchema = sectionHeadSchema.pick({
  kind: true,
  numbering: true,
  ownerIds: true,
  areaIds: true,
  dueDate: true,
})

export interface SectionDraft extends Readonly<ReturnType<typeof shownSchema.parse>> {
  readonly title: string
  readonly ownerText: string
  readonly instruction: string
}

export const toSectionDraft = (section: SectionHead): SectionDraft => ({
  ...shownSchema.parse(section),
  title: section.title ?? '',
  ownerText: section.ownerText ?? '',
  instruction: section.instruction ?? '',
})

/** Which field a command answers for, so that its refusal stands there. */
export type DraftField = 'title' | 'owners' | 'details'

export interface DraftCommand {
  readonly field: DraftField
  readonly command: Command
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Only what differs, in the order in which it should happen; empty when nothing does. */
export function commandsFor(section: SectionHead, draft: SectionDraft): readonly DraftCommand[] {
  const sectionId = section.id
  const title = draft.title.trim()
  const details = changedDetails(section, draft)
  const commands: readonly (DraftCommand | false)[] = [
    title !== '' &&
      title !== section.title && { field: 'title', command: { type: 'rename-section', sectionId, title } },
    !same(draft.ownerIds, section.ownerIds) && {
      field: 'owners',
      command: { type: 'assign-owners', sectionId, userIds: draft.ownerIds },
    },
    Object.keys(details).length > 0 && {
      field: 'details',
      command: { type: 'set-section-details', sectionId, details },
    },
  ]
  return commands.filter((command) => command !== false)
}

type Details = Extract<Command, { type: 'set-section-details' }>['details']

function changedDetails(section: SectionHead, draft: SectionDraft): Details {
  const wanted = {
    kind: draft.kind,
    numbering: draft.numbering,
    areaIds: draft.areaIds,
    dueDate: draft.dueDate,
    ownerText: orNull(draft.ownerText),
    instruction: orNull(draft.instruction),
  } satisfies Details
  return Object.fromEntries(
    Object.entries(wanted).filter(([key, value]) => !same(value, Reflect.get(section, key))),
  )
}
