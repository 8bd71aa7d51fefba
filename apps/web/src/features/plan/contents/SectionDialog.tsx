import type { NumberedHead } from '../../../sync/index.ts'
import { AddSectionDialog } from './AddSectionDialog.tsx'
import { InstructionDialog } from './InstructionDialog.tsx'
import type { SectionPlace } from './moves.ts'
import { OwnersDialog } from './OwnersDialog.tsx'
import { RenameSectionDialog } from './RenameSectionDialog.tsx'

/** What a coordinator is asked for before the outline changes. */
export type SectionTask =
  | { readonly kind: 'add'; readonly place: SectionPlace }
  | { readonly kind: 'rename'; readonly section: NumberedHead }
  | { readonly kind: 'owners'; readonly section: NumberedHead }
  | { readonly kind: 'instruction'; readonly section: NumberedHead }

interface SectionDialogProps {
  readonly task: SectionTask
  readonly onClose: () => void
}

export function SectionDialog({ task, onClose }: SectionDialogProps) {
  switch (task.kind) {
    case 'add':
      return <AddSectionDialog place={task.place} onClose={onClose} />
    case 'rename':
      return <RenameSectionDialog section={task.section} onClose={onClose} />
    case 'owners':
      return <OwnersDialog section={task.section} onClose={onClose} />
    case 'instruction':
      return <InstructionDialog section={task.section} onClose={onClose} />
    default:
      return task satisfies never
  }
}
