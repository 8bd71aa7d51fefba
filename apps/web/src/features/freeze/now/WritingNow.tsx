import { effectiveOwners, type Plan } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { usePresence, type Present } from '../../../sync/index.ts'
import { PresenceDisc } from '../../../ui/index.ts'
import { sectionName } from '../../plan/index.ts'
import styles from '../Freeze.module.css'

/** "3 personer skriver nu": who would be cut off. Who only reads is counted where nobody writes. */
export function WritingNow({ plan }: { readonly plan: Plan }) {
  const { t } = useLanguage()
  const here = usePresence()
  const writing = here.filter(({ userId, sectionId }) =>
    sectionId === null ? false : effectiveOwners(plan, sectionId).includes(userId),
  )
  if (here.length === 0) return <p className={styles['muted']}>{t('freeze:writing.none')}</p>
  const people = writing.length > 0 ? writing : here
  return (
    <div>
      <p className={styles['strong']}>
        {t(writing.length > 0 ? 'freeze:writing.writes' : 'freeze:writing.count', { count: people.length })}
      </p>
      <ul className={styles['people']}>
        {people.map((person) => (
          <Person key={person.userId} plan={plan} person={person} />
        ))}
      </ul>
    </div>
  )
}

function Person({ plan, person }: { readonly plan: Plan; readonly person: Present }) {
  const language = useLanguage()
  const section = plan.sections.find(({ id }) => id === person.sectionId)
  return (
    <li className={styles['person']}>
      <PresenceDisc name={person.name} colour={person.colour} />
      <span>
        {section
          ? language.t('freeze:writing.person', {
              name: person.name,
              section: sectionName(section, language),
            })
          : person.name}
      </span>
    </li>
  )
}
