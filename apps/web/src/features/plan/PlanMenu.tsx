import { may } from '@samplan/domain'
import { useNavigate } from '@tanstack/react-router'
import {
  Braces,
  CalendarPlus,
  FileDown,
  FileSpreadsheet,
  FileText,
  Gavel,
  GitCompareArrows,
  LayoutTemplate,
  Printer,
  Snowflake,
  Table2,
} from 'lucide-react'
import { useState } from 'react'
import { versionPath } from '../../api/case.ts'
import { download } from '../../api/download.ts'
import { useLanguage } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { useActor, type PlanOutline } from '../../sync/index.ts'
import { MenuButton } from '../../ui/index.ts'
import { SaveTemplateDialog } from '../nextYear/index.ts'
import { stateText } from '../planState/index.ts'

/** As files, in the order in which they are asked for. */
const FILES = [
  { id: 'pdf', icon: FileDown },
  { id: 'docx', icon: FileText },
  { id: 'xlsx', icon: FileSpreadsheet },
  { id: 'csv', icon: Table2 },
  { id: 'json', icon: Braces },
] as const

/** What can be done with the plan as a whole: to have it as paper, and to take it to the board. */
export function PlanMenu({ plan }: { readonly plan: PlanOutline }) {
  const language = useLanguage()
  const { t } = language
  const navigate = useNavigate()
  const { me } = useSession()
  const actor = useActor()
  const [isSavingTemplate, setSavingTemplate] = useState(false)
  const params = { planId: plan.id }
  const files = filesOf(plan)
  const paper = {
    title: stateText(plan, language),
    entries: [
      ...FILES.map(({ id, icon }) => ({
        id,
        label: t(`publish:menu.${id}`),
        icon,
        onSelect: () => download(`${files}.${id}`),
      })),
      {
        id: 'print',
        label: t('publish:menu.print'),
        icon: Printer,
        onSelect: () => window.open(`${files}.html`, '_blank', 'noopener'),
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
  const years = {
    entries: [
      {
        id: 'next-year',
        label: t('nextYear:menu'),
        icon: CalendarPlus,
        onSelect: () => void navigate({ to: '/plan/$planId/nasta-ar', params }),
      },
      {
        id: 'template',
        label: t('nextYear:menu.template'),
        icon: LayoutTemplate,
        onSelect: () => setSavingTemplate(true),
      },
    ],
  }
  const mayMakePlans = me.mayImport && actor !== null && may(actor, 'manage-outline')
  return (
    <>
      <MenuButton label={t('publish:menu')} groups={mayMakePlans ? [paper, board, years] : [paper, board]} />
      {isSavingTemplate && <SaveTemplateDialog planId={plan.id} onClose={() => setSavingTemplate(false)} />}
    </>
  )
}

/** A plan that is frozen is its version, and no working material. */
const filesOf = ({ id, state, currentVersion }: PlanOutline): string =>
  state === 'drafting' || currentVersion === null
    ? `/api/plans/${id}/working-material`
    : `${versionPath(currentVersion.id)}/plan`
