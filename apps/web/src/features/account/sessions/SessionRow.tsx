import { formatDate } from '@samplan/i18n'
import { LogOut } from 'lucide-react'
import type { OwnSession } from '../../../api/schemas.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import rows from '../Rows.module.css'
import { useDeviceName } from './useDeviceName.ts'

interface SessionRowProps {
  readonly session: OwnSession
  readonly isPending: boolean
  readonly onEnd: (device: string) => void
}

/** Days, not times of day: the server notes the use once an hour. This one is ended by signing out, in the menu. */
export function SessionRow({ session, isPending, onEnd }: SessionRowProps) {
  const { t, locale } = useLanguage()
  const device = useDeviceName(session.userAgent)
  const day = (time: string) => formatDate(locale, new Date(time))
  const since = t('account:sessions.since', { day: day(session.createdAt) })
  const used = t('account:sessions.used', { day: day(session.lastUsedAt) })
  return (
    <li className={rows['row']}>
      <span className={rows['main']}>
        <span>
          {device}
          {session.current && <span className={rows['meta']}> {t('account:sessions.current')}</span>}
        </span>
        <span className={rows['meta']}>{session.current ? since : `${since} · ${used}`}</span>
      </span>
      {!session.current && (
        <Button
          icon={LogOut}
          isPending={isPending}
          aria-label={t('account:sessions.endNamed', { device })}
          onPress={() => onEnd(device)}
        >
          {t('account:sessions.end')}
        </Button>
      )}
    </li>
  )
}
