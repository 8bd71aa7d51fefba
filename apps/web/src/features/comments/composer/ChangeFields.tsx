import type { Anchor, SectionId, SuggestedChange } from '@samplan/domain'
import { useSection } from '../../../sync/index.ts'
import { AmountChange } from './AmountChange.tsx'
import { FieldChange } from './FieldChange.tsx'
import { TextChange } from './TextChange.tsx'

interface ChangeFieldsProps {
  readonly sectionId: SectionId
  readonly anchor: Anchor
  /** Null until something else is proposed than what stands. */
  readonly takesFocus: boolean
  readonly onChange: (change: SuggestedChange | null) => void
}

/** What shall stand instead. */
export function ChangeFields({ sectionId, anchor, takesFocus, onChange }: ChangeFieldsProps) {
  const blocks = useSection(sectionId)?.blocks ?? []
  switch (anchor.kind) {
    case 'text':
      return <TextChange quote={anchor.quote} takesFocus={takesFocus} onChange={onChange} />
    case 'cell':
      return <AmountChange anchor={anchor} blocks={blocks} takesFocus={takesFocus} onChange={onChange} />
    case 'block':
      return (
        <FieldChange
          block={blocks.find(({ id }) => id === anchor.blockId)}
          takesFocus={takesFocus}
          onChange={onChange}
        />
      )
    case 'section':
      return null
    default:
      return anchor satisfies never
  }
}
