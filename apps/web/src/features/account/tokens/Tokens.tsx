import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { errorText } from '../../../api/errorText.ts'
import { tokensQuery } from '../../../api/queries.ts'
import type { ProgramToken } from '../../../api/schemas.ts'
import { useLanguage } from '../../../language/index.ts'
import { EmptyState, Notice, showToast } from '../../../ui/index.ts'
import { AccountPart } from '../AccountPart.tsx'
import rows from '../Rows.module.css'
import { MadeTokenNotice, type NewToken } from './MadeTokenNotice.tsx'
import { NewTokenForm } from './NewTokenForm.tsx'
import { RevokeDialog } from './RevokeDialog.tsx'
import { TokenRow } from './TokenRow.tsx'

/** The keys of one's own programs. */
export function Tokens() {
  const language = useLanguage()
  const { t } = language
  const heading = useRef<HTMLHeadingElement>(null)
  const { data: tokens, error } = useQuery(tokensQuery)
  const [made, setMade] = useState<NewToken | null>(null)
  const [toRevoke, setToRevoke] = useState<ProgramToken | null>(null)

  const revoked = ({ id, name }: ProgramToken) => {
    // The dialog holds the focus for as long as it is there, and the button that opened it is gone.
    flushSync(() => {
      setToRevoke(null)
      if (made?.id === id) setMade(null)
    })
    heading.current?.focus()
    showToast({ text: t('account:tokens.revoked', { name }) })
  }
  const hide = () => {
    setMade(null)
    heading.current?.focus()
  }

  return (
    <AccountPart title={t('account:tokens.title')} heading={heading}>
      <p>{t('account:tokens.lead')}</p>
      {error && <Notice tone="block">{errorText(error, language)}</Notice>}
      {tokens?.length === 0 && <EmptyState>{t('account:tokens.none')}</EmptyState>}
      {tokens !== undefined && tokens.length > 0 && (
        <ul className={rows['rows']}>
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} onRevoke={() => setToRevoke(token)} />
          ))}
        </ul>
      )}
      {made && <MadeTokenNotice key={made.id} made={made} onHide={hide} />}
      <NewTokenForm onMade={setMade} />
      {toRevoke && (
        <RevokeDialog
          token={toRevoke}
          onClose={() => setToRevoke(null)}
          onRevoked={() => revoked(toRevoke)}
        />
      )}
    </AccountPart>
  )
}
