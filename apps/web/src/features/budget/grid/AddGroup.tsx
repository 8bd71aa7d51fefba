import { Plus } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import type { BudgetActions } from '../data/budgetActions.ts'
import styles from './AddGroup.module.css'

export function AddGroup({ actions }: { readonly actions: BudgetActions }) {
  const { t } = useLanguage()
  return (
    <div className={styles['add']} data-no-print>
      <Button variant="quiet" icon={Plus} onPress={() => actions.addGroup('cost')}>
        {t('budget:addCosts')}
      </Button>
      <Button variant="quiet" icon={Plus} onPress={() => actions.addGroup('revenue')}>
        {t('budget:addRevenue')}
      </Button>
    </div>
  )
}
