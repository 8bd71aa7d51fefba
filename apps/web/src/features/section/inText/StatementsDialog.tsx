import { markedStatements, type MarkedStatement, type Plan } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useFromPlan } from '../../../sync/index.ts'
import { Dialog } from '../../../ui/index.ts'
import { goToPlace } from '../../place/index.ts'
import styles from './Statements.module.css'

/** Every sentence of the plan that is marked; each leads to where it stands. */
export function StatementsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage()
  const statements = useFromPlan(statementsIn)
  const go = ({ sectionId, blockId }: MarkedStatement) => {
    onClose()
    // When the dialog has given the focus back.
    requestAnimationFrame(() => goToPlace({ sectionId, blockId, path: null }))
  }
  return (
    <Dialog title={t('inText:statement.listTitle')} isOpen onClose={onClose}>
      {statements.length === 0 && <p>{t('inText:statement.none')}</p>}
      <ul className={styles['list']}>
        {statements.map((statement, index) => (
          // One paragraph may say the same thing twice.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <button type="button" className={styles['statement']} onClick={() => go(statement)}>
              <span className={styles['kind']}>{t(`inText:statement.${statement.kind}`)}</span>
              <span lang="sv">{statement.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

const none: readonly MarkedStatement[] = []
const statementsIn = (plan: Plan | null) => (plan === null ? none : markedStatements(plan.sections))
