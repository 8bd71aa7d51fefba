import {
  amountIn,
  parseKronor,
  type Amount,
  type Anchor,
  type Block,
  type SuggestedChange,
} from '@samplan/domain'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { TextField } from '../../../ui/index.ts'

interface AmountChangeProps {
  readonly anchor: Extract<Anchor, { kind: 'cell' }>
  readonly blocks: readonly Block[]
  readonly takesFocus: boolean
  readonly onChange: (change: SuggestedChange | null) => void
}

/** Another amount for a cell. */
export function AmountChange({ anchor, blocks, takesFocus, onChange }: AmountChangeProps) {
  const { t, tUnknown } = useLanguage()
  const [typed, setTyped] = useState('')
  const parsed = parseKronor(typed)
  const write = (text: string) => {
    setTyped(text)
    const read = parseKronor(text)
    const ground = amountOf(anchor, blocks)
    const isOther = read.ok && !(ground?.kind === 'known' && ground.kronor === read.kronor)
    onChange(
      isOther && ground ? { kind: 'amount', amount: { kind: 'known', kronor: read.kronor }, ground } : null,
    )
  }
  const isUnreadable = typed !== '' && !parsed.ok
  return (
    <TextField
      label={t('comments:compose.amount')}
      value={typed}
      takesFocus={takesFocus}
      onChange={write}
      error={isUnreadable ? tUnknown(`errors:${parsed.code}`, { typed }) : null}
    />
  )
}

function amountOf(
  { blockId, lineId, columnId }: AmountChangeProps['anchor'],
  blocks: readonly Block[],
): Amount | null {
  const block = blocks.find(({ id }) => id === blockId)
  const lines = block?.type === 'budget' ? block.groups.flatMap((group) => group.lines) : []
  const line = lines.find(({ id }) => id === lineId)
  return line ? amountIn(line, columnId) : null
}
