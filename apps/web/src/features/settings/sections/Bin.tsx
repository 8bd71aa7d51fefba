import { ArchiveRestore } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import rows from '../Rows.module.css'
import { useRefusal, useSettings } from '../settingsContext.ts'
import { useCommandToast } from '../useCommandToast.ts'
import { removedTops } from './removedTops.ts'

/** Removed sections; one press brings a section back with everything that went with it. */
export function Bin() {
  const { t } = useLanguage()
  const { plan } = useSettings()
  const refusal = useRefusal()
  const give = useCommandToast()
  if (plan.removedSections.length === 0) return null
  return (
    <details>
      <summary>{t('settings:sections.bin', { count: plan.removedSections.length })}</summary>
      <ul className={rows['rows']}>
        {removedTops(plan.removedSections).map(({ id, title, below }) => {
          const restore = { type: 'restore-section', sectionId: id } as const
          return (
            <li key={id} className={rows['row']}>
              <span className={rows['main']}>
                {title ?? t('common:untitled')}
                {below > 0 && (
                  <span className={rows['meta']}>{t('settings:sections.withBelow', { count: below })}</span>
                )}
              </span>
              <Button
                icon={ArchiveRestore}
                isDisabled={refusal(restore) !== null}
                onPress={() => void give(restore)}
              >
                {t('common:restore')}
              </Button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
