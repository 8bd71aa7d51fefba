import { depthOf, type Section } from '@samplan/domain'
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
  const owners = useOwnerNames(section)
  return (
    <li className={rows['row']} data-depth={depthOf(plan.sections, section.id)} aria-label={name}>
      <span className={styles['place']}>
        <span className={rows['main']}>
          {name}
          <span className={rows['meta']}>
            {owners.length > 0 ? formatList(locale, owners) : t('settings:sections.inherits')}
            {section.dueDate !== null &&
              ` · ${t('work:due', { day: formatShortIsoDate(locale, section.dueDate) })}`}
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

/** Those given by name; somebody whose account is gone has no name left to show. */
function useOwnerNames({ ownerIds, ownerText }: Section): readonly string[] {
  const { people } = useSettings()
  const names = people.filter(({ userId }) => ownerIds.includes(userId)).map(({ name }) => name)
  return ownerText === null ? names : [...names, ownerText]
}
