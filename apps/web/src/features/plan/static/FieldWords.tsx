import type { TextFieldName } from '@samplan/document'
import type { BlockId } from '@samplan/domain'
import { fieldKey, MarkedText, plainParts } from '../../comments/index.ts'

interface FieldWordsProps {
  readonly blockId: BlockId
  readonly field: TextFieldName
  readonly text: string
}

/** A text of a block at rest, whose words can be commented. */
export function FieldWords({ blockId, field, text }: FieldWordsProps) {
  const key = fieldKey(blockId, field)
  return (
    <span data-text={key}>
      <MarkedText at={key} parts={plainParts(text)} />
    </span>
  )
}
