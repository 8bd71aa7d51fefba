import { depthOf, subtreeOf, type SectionId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { Checkbox } from '../../../ui/index.ts'
import styles from '../NextYear.module.css'
import { Part } from './Part.tsx'
import type { PartProps } from './PartProps.ts'

/** The sections, each with a tick: what is left out takes along what stands below it. */
export function SectionsPart({ plan, draft, change }: PartProps) {
  const { t } = useLanguage()
  const gone = new Set(draft.leftOut.flatMap((id) => subtreeOf(plan.sections, id)).map(({ id }) => id))
  const toggle = (id: SectionId, isKept: boolean) =>
    change((before) => {
      const below = new Set(subtreeOf(plan.sections, id).map((section) => section.id))
      const others = before.leftOut.filter((other) => !below.has(other))
      return { ...before, leftOut: isKept ? others : [...others, id] }
    })
  return (
    <Part title={t('nextYear:sections.title')}>
      <details className={styles['fold']} open={draft.leftOut.length > 0}>
        <summary>
          {t('nextYear:sections.count', { count: plan.sections.length - gone.size })}
          {gone.size > 0 && <> · {t('nextYear:sections.leftOut', { count: gone.size })}</>}
        </summary>
        <ul className={styles['sections']}>
          {plan.sections.map(({ id, parentId, number, title }) => (
            <li key={id} data-depth={depthOf(plan.sections, id)}>
              <Checkbox
                checked={!gone.has(id)}
                disabled={parentId !== null && gone.has(parentId)}
                onChange={(isKept) => toggle(id, isKept)}
              >
                {[number, title ?? t('nextYear:sections.untitled')].filter(Boolean).join(' ')}
              </Checkbox>
            </li>
          ))}
        </ul>
      </details>
    </Part>
  )
}
