import { Columns3, FileDown, FileSpreadsheet, FileUp } from 'lucide-react'
import { useState } from 'react'
import { versionPath } from '../../../api/case.ts'
import { download } from '../../../api/download.ts'
import { useLanguage } from '../../../language/index.ts'
import { usePlanOutline, type PlanOutline } from '../../../sync/index.ts'
import { MenuButton } from '../../../ui/index.ts'
import { afterMenu } from '../../comments/index.ts'
import { ColumnsDialog } from './ColumnsDialog.tsx'

/** In from a file, out to one, and which years there are. */
export function TableMenu({ onImport }: { readonly onImport: (() => void) | null }) {
  const { t } = useLanguage()
  const plan = usePlanOutline()
  const [isOpen, setOpen] = useState(false)
  if (!plan) return null
  const file = (kind: 'xlsx' | 'csv') => () => download(`${filesOf(plan)}.${kind}`)
  const takesIn = onImport
    ? [
        {
          entries: [
            {
              id: 'import',
              label: t('budget:menu.import'),
              icon: FileUp,
              onSelect: () => afterMenu(onImport),
            },
          ],
        },
      ]
    : []
  return (
    <>
      <MenuButton
        label={t('budget:tableActions')}
        groups={[
          ...takesIn,
          {
            entries: [
              { id: 'xlsx', label: t('budget:menu.xlsx'), icon: FileSpreadsheet, onSelect: file('xlsx') },
              { id: 'csv', label: t('budget:menu.csv'), icon: FileDown, onSelect: file('csv') },
            ],
          },
          {
            entries: [
              {
                id: 'columns',
                label: t('budget:menu.columns'),
                icon: Columns3,
                onSelect: () => afterMenu(() => setOpen(true)),
              },
            ],
          },
        ]}
      />
      {isOpen && <ColumnsDialog onClose={() => setOpen(false)} />}
    </>
  )
}

/** A plan that is frozen is its version, and no working material. */
const filesOf = ({ id, state, currentVersion }: PlanOutline): string =>
  state === 'drafting' || currentVersion === null
    ? `/api/plans/${id}/working-material`
    : `${versionPath(currentVersion.id)}/plan`
