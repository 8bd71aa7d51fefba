import { depthOf, effectiveOwners, type Section, type UserId } from '@samplan/domain'
import { formatList, formatShortIsoDate } from '@samplan/i18n'
import { useLanguage } from '../../../language/index.ts'
import { MenuButton, StatusLabel } from '../../../ui/index.ts'
import rows from '../Rows.module.css'
import { useSettings } from '../settingsContext.ts'
import styles from './SectionRow.module.css'
import { sectionName } from './sectionName.ts'
import { useSectionMenu } from './useSectionMenu.ts'

interface SectionRowProps {
  readonly section: Section
  readonly onChange: () => void
  readonly onAddBelow: () => void
}

export function SectionRow({ section, onChange, onAddBelow }: SectionRowProps) {
  const { t, locale } = useLanguage()
  const { plan } = useSettings()
  const menu = useSectionMenu(section, { onChange, onAddBelow })
  const name = sectionName(section, t('common:untitled'))
  const owners = useOwners(section)
  return (
    <li className={rows['row']} data-depth={depthOf(plan.sections, section.id)} aria-label={name}>
      <span className={styles['place']}>
        <span className={rows['main']}>
          {name}
          <span className={rows['meta']}>
            {owners}
            {section.dueDate !== null &&
              ` · ${t('review:due', { day: formatShortIsoDate(locale, section.dueDate) })}`}
          </span>
        </span>
      </span>
      <span className={styles['status']}>
        <StatusLabel status={section.status} />
      </span>
      <MenuButton label={t('settings:row.menu', { name })} groups={menu} />
    </li>
  )
}

/** Who answers for the section, in words: its own owners, else those it has from above. */
function useOwners({ id, ownerIds, ownerText }: Section): string {
  const { t, locale } = useLanguage()
  const { plan, people } = useSettings()
  const namesOf = (ids: readonly UserId[]) =>
    people.filter(({ userId }) => ids.includes(userId)).map(({ name }) => name)
  const own = [...namesOf(ownerIds), ...(ownerText === null ? [] : [ownerText])]
  if (own.length > 0) return formatList(locale, own)
  const inherited = namesOf(effectiveOwners(plan, id))
  return inherited.length > 0
    ? t('settings:sections.inherits', { names: inherited })
    : t('settings:sections.noOwner')
}
