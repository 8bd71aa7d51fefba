import type { Member } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { usePresence, type PlanOutline, type Present } from '../../../sync/index.ts'
import { PresenceDisc } from '../../../ui/index.ts'
import { sectionName } from '../contents/sectionName.ts'
import { goToPlace } from '../../place/index.ts'
import { usePlanReading } from '../static/planReading.ts'
import styles from './Panels.module.css'

interface PeoplePanelProps {
  readonly plan: PlanOutline
  readonly onChosen?: (() => void) | undefined
}

/** Who is here now and where, and everybody who is in the plan. */
export function PeoplePanel({ plan, onChosen }: PeoplePanelProps) {
  const { t } = useLanguage()
  const people = usePresence()
  return (
    <div className={styles['panel']}>
      <section className={styles['group']}>
        <h3>{t('plan:people.here')}</h3>
        {people.length === 0 ? (
          <p className={styles['summary']}>{t('plan:people.alone')}</p>
        ) : (
          <ul className={styles['lines']}>
            {people.map((person) => (
              <PresentLine key={person.userId} person={person} plan={plan} onChosen={onChosen} />
            ))}
          </ul>
        )}
      </section>
      <section className={styles['group']}>
        <h3>{t('plan:people.members')}</h3>
        <ul className={styles['lines']}>
          {plan.members.map((member) => (
            <MemberLine key={member.userId} member={member} plan={plan} />
          ))}
        </ul>
      </section>
    </div>
  )
}

interface PresentLineProps extends PeoplePanelProps {
  readonly person: Present
}

function PresentLine({ person, plan, onChosen }: PresentLineProps) {
  const language = useLanguage()
  const section = plan.sections.find(({ id }) => id === person.sectionId)
  const go = () => {
    onChosen?.()
    if (section) goToPlace({ sectionId: section.id, blockId: null, path: null })
  }
  return (
    <li className={styles['person']}>
      <PresenceDisc name={person.name} colour={person.colour} />
      <span aria-hidden>{person.name}</span>
      {section && (
        <button type="button" className={styles['where']} onClick={go}>
          {language.t('plan:people.inSection', { section: sectionName(section, language) })}
        </button>
      )}
    </li>
  )
}

function MemberLine({ member, plan }: { readonly member: Member; readonly plan: PlanOutline }) {
  const { t } = useLanguage()
  const { nameOf, ownersOf } = usePlanReading()
  const count = plan.sections.filter(({ id }) => ownersOf(id).includes(member.userId)).length
  return (
    <li className={styles['person']}>
      <span>{nameOf(member.userId)}</span>
      <span className={styles['summary']}>
        {t(`common:role.${member.role}`)}
        {count > 0 && ` · ${t('plan:people.owns', { count })}`}
      </span>
    </li>
  )
}
