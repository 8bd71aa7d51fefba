import { formatDate } from '@samplan/i18n'
import { useState } from 'react'
import type { ProgramToken } from '../../../api/schemas.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import rows from '../Rows.module.css'

interface TokenRowProps {
  readonly token: ProgramToken
  readonly onRevoke: () => void
}

export function TokenRow({ token, onRevoke }: TokenRowProps) {
  const { t } = useLanguage()
  const facts = useFacts(token)
  return (
    <li className={rows['row']}>
      <span className={rows['main']}>
        <span>{token.name}</span>
        <span className={rows['meta']}>{facts.join(' · ')}</span>
      </span>
      <Button aria-label={t('account:tokens.revokeNamed', { name: token.name })} onPress={onRevoke}>
        {t('account:tokens.revoke')}
      </Button>
    </li>
  )
}

function useFacts({ createdAt, lastUsedAt, expiresAt }: ProgramToken): readonly string[] {
  const { t, locale } = useLanguage()
  const [now] = useState(() => new Date())
  const day = (time: string) => formatDate(locale, new Date(time))
  const facts = [
    t('account:tokens.since', { day: day(createdAt) }),
    lastUsedAt === null ? t('account:tokens.unused') : t('account:tokens.used', { day: day(lastUsedAt) }),
  ]
  if (expiresAt === null) return facts
  const key = new Date(expiresAt) > now ? 'account:tokens.until' : 'account:tokens.expired'
  return [...facts, t(key, { day: day(expiresAt) })]
}
