import { FileDown, Printer } from 'lucide-react'
import { useLanguage } from '../../language/index.ts'
import type { PlanOutline } from '../../sync/index.ts'
import { MenuButton } from '../../ui/index.ts'

/** What can be done with the plan as a whole: so far, to have it as paper. */
export function PlanMenu({ plan }: { readonly plan: PlanOutline }) {
  const { t } = useLanguage()
  const open = (kind: 'html' | 'pdf') =>
    window.open(`/api/plans/${plan.id}/working-material.${kind}`, '_blank', 'noopener')
  const paper = {
    title: t('publish:menu.title'),
    entries: [
      { id: 'pdf', label: t('publish:menu.pdf'), icon: FileDown, onSelect: () => open('pdf') },
      { id: 'print', label: t('publish:menu.print'), icon: Printer, onSelect: () => open('html') },
    ],
  }
  return <MenuButton label={t('publish:menu')} groups={[paper]} />
}
