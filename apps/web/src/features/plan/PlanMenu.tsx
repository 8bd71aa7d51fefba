import { useNavigate } from '@tanstack/react-router'
import { FileDown, Gavel, GitCompareArrows, Printer, Snowflake } from 'lucide-react'
import { useLanguage } from '../../language/index.ts'
import type { PlanOutline } from '../../sync/index.ts'
import { MenuButton } from '../../ui/index.ts'

/** What can be done with the plan as a whole: to have it as paper, and to take it to the board. */
export function PlanMenu({ plan }: { readonly plan: PlanOutline }) {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const params = { planId: plan.id }
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
  const board = {
    entries: [
      {
        id: 'freeze',
        label: t('freeze:title'),
        icon: Snowflake,
        onSelect: () => void navigate({ to: '/plan/$planId/frys', params }),
      },
      {
        id: 'versions',
        label: t('versions:title'),
        icon: Gavel,
        onSelect: () => void navigate({ to: '/plan/$planId/versioner', params }),
      },
      {
        id: 'compare',
        label: t('comparison:with'),
        icon: GitCompareArrows,
        onSelect: () => void navigate({ to: '/plan/$planId/jamforelse', params }),
      },
    ],
  }
  return <MenuButton label={t('publish:menu')} groups={[paper, board]} />
}

/** By a link, so that an answer which is no file leaves the page, and what is being written on it, alone. */
function download(address: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = ''
  link.click()
}
