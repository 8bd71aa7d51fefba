import { formatKronor, parseKronor, type Amount, type BlockId } from '@samplan/domain'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { isSaveKey, TextField } from '../../../ui/index.ts'
import { useBlockField } from '../editing/useBlockField.ts'

/** An amount as people write it; one that cannot be read stays as it was typed, with the reason below. */
export function AmountField({ blockId }: { readonly blockId: BlockId }) {
  const { t, tUnknown } = useLanguage()
  const [amount, setAmount] = useBlockField('request', blockId, 'amount')
  const [typed, setTyped] = useState<string | null>(null)

  const write = () => {
    if (typed !== null) setAmount(amountOf(typed))
  }
  const leave = () => {
    write()
    setTyped(null)
  }
  const code = typed === null ? errorCode(amount) : null
  return (
    <TextField
      label={t('blocks:request.amount')}
      value={typed ?? shown(amount)}
      onChange={setTyped}
      onBlur={leave}
      onKeyDown={(event) => isSaveKey(event) && write()}
      error={code && tUnknown(`errors:${code}`, { text: shown(amount) })}
      spellCheck={false}
    />
  )
}

function amountOf(typed: string): Amount {
  const parsed = parseKronor(typed)
  return parsed.ok
    ? { kind: 'known', kronor: parsed.kronor }
    : { kind: 'unknown', typed: typed.trim() || null }
}

function shown(amount: Amount): string {
  if (amount.kind === 'known') return formatKronor(amount.kronor)
  return amount.kind === 'unknown' ? (amount.typed ?? '') : ''
}

function errorCode(amount: Amount): string | null {
  if (amount.kind !== 'unknown' || amount.typed === null) return null
  const parsed = parseKronor(amount.typed)
  return parsed.ok ? null : parsed.code
}
