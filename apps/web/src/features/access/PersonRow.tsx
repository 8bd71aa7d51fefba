import { formatDate } from '@samplan/i18n'
import { useLanguage } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { Button, Notice } from '../../ui/index.ts'
import type { LeftUndone, RosterEntry } from './api.ts'
import styles from './PersonRow.module.css'
import { useRestore } from './useRestore.ts'

interface PersonRowProps {
  readonly person: RosterEntry
  readonly onRevoke: () => void
  readonly onErase: () => void
  readonly onLeftUndone: (leftUndone: readonly LeftUndone[]) => void
}

export function PersonRow({ person, onRevoke, onErase, onLeftUndone }: PersonRowProps) {
  const { t } = useLanguage()
  const { me } = useSession()
  const restore = useRestore(onLeftUndone)
  const { name, email, plans, withdrawnAt, erased } = person
  const facts = useFacts(person)
  const isOneself = person.userId === me.user.id
  return (
    <li className={styles['person']}>
      <div className={styles['who']}>
        <span className={styles['name']}>
          {name}
          {isOneself && <span className={styles['meta']}> {t('access:you')}</span>}
        </span>
        {!erased && <span className={styles['email']}>{email}</span>}
        <span className={styles['meta']}>{facts.join(' · ')}</span>
        {restore.error && (
          <Notice tone="block" announced>
            {restore.error}
          </Notice>
        )}
      </div>
      <ul className={styles['plans']} aria-label={t('access:plans')}>
        {plans.map(({ planId, title, role }) => (
          <li key={planId}>
            {title}
            <span className={styles['role']}>{t(`common:role.${role}`)}</span>
          </li>
        ))}
        {plans.length === 0 && withdrawnAt === null && (
          <li className={styles['meta']}>{t('access:noPlans')}</li>
        )}
      </ul>
      <div className={styles['actions']}>
        {withdrawnAt === null && !isOneself && (
          <Button aria-label={t('access:revokeNamed', { name })} onPress={onRevoke}>
            {t('access:revoke')}
          </Button>
        )}
        {withdrawnAt !== null && !erased && (
          <>
            <Button
              aria-label={t('access:restoreNamed', { name })}
              isPending={restore.pending}
              onPress={() => void restore.run(person)}
            >
              {t('access:restore')}
            </Button>
            <Button variant="danger" aria-label={t('access:eraseNamed', { name })} onPress={onErase}>
              {t('access:erase')}
            </Button>
          </>
        )}
      </div>
    </li>
  )
}

function useFacts(person: RosterEntry): readonly string[] {
  const { t, locale } = useLanguage()
  const { role, signsInBy, lastSeenAt, openSessions, programTokens, withdrawnAt, erased } = person
  const day = (time: string) => formatDate(locale, new Date(time))
  if (withdrawnAt !== null) {
    return [t('access:withdrawnSince', { day: day(withdrawnAt) }), ...(erased ? [t('access:erased')] : [])]
  }
  const counts = [
    ...(openSessions === 0 ? [] : [t('access:sessions', { count: openSessions })]),
    ...(programTokens === 0 ? [] : [t('access:tokens', { count: programTokens })]),
  ]
  const standing = role === 'administrator' ? [t('access:administrator')] : []
  if (signsInBy.length === 0) return [...standing, t('access:invited'), ...counts]
  const seen = lastSeenAt === null ? t('access:notSeen') : t('access:lastSeen', { day: day(lastSeenAt) })
  const ways = signsInBy.map((way) => t(`access:way.${way}`))
  return [...standing, t('access:ways', { ways }), seen, ...counts]
}
