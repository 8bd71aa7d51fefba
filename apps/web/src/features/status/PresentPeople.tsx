import { useLanguage } from '../../language/index.ts'
import { usePresence } from '../../sync/index.ts'
import { PresenceDisc } from '../../ui/index.ts'
import styles from './Status.module.css'

const SHOWN = 3

/** Who else has the plan open: three discs at most, and how many more. */
export function PresentPeople() {
  const { t } = useLanguage()
  const people = usePresence()
  const more = people.length - SHOWN
  return (
    <>
      {people.slice(0, SHOWN).map(({ userId, name, colour }) => (
        <PresenceDisc key={userId} name={name} colour={colour} />
      ))}
      {more > 0 && (
        <span className={styles['more']} title={t('plan:people.present', { count: more })}>
          +{more}
        </span>
      )}
    </>
  )
}
