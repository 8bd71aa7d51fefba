import { FileDown, Printer } from 'lucide-react'
import { useLanguage } from '../../language/index.ts'
import type { PlanOutline } from '../../sync/index.ts'
import { MenuButton } from '../../ui/index.ts'

/** What can be done with the plan as a whole: so far, to have it as paper. */
export function PlanMenu({ plan }: { readonly plan: PlanOutline }) {
  const { t } = useLanguage()
  const address = (kind: 'html' | 'pdf') => `/api/plans/${plan.id}/working-material.${kind}`
  const paper = {
    title: t('publish:menu.title'),
    entries: [
      { id: 'pdf', label: t('publish:menu.pdf'), icon: FileDown, onSelect: () => download(address('pdf')) },
      {
        id: 'print',
        label: t('publish:menu.print'),
        icon: Printer,
        onSelect: () => window.open(address('html'), '_blank', 'noopener'),
      },
    ],
  }
  return <MenuButton label={t('publish:menu')} groups={[paper]} />
}

/** By a link, so that an answer which is no file leaves the page, and what is being written on it, alone. */
function download(address: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = ''
  link.click()
}
