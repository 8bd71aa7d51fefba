import type { SectionHead } from '@samplan/domain'
import { GitCompareArrows, History, UserPen } from 'lucide-react'
import { useLanguage } from '../../language/index.ts'
import { MenuButton, type MenuEntry } from '../../ui/index.ts'
import { useHistory } from './state/historyContext.ts'

interface SectionHistoryMenuProps {
  readonly head: Pick<SectionHead, 'id' | 'title' | 'status'>
}

/** What can be asked of a section's past. */
export function SectionHistoryMenu({ head }: SectionHistoryMenuProps) {
  const { t } = useLanguage()
  const history = useHistory()
  if (history === null) return null
  const entries: MenuEntry[] = [
    { id: 'history', label: t('history:open'), icon: History, onSelect: () => history.show(head.id) },
    { id: 'who', label: t('history:whoWrote'), icon: UserPen, onSelect: () => history.askWhoWrote() },
  ]
  if (head.status === 'approved')
    entries.push({
      id: 'approved',
      label: t('history:approved'),
      icon: GitCompareArrows,
      onSelect: () => history.compare({ sectionId: head.id, from: 'approved', to: null }),
    })
  return (
    <MenuButton
      label={t('history:menu', { section: head.title ?? t('common:untitled') })}
      groups={[{ entries }]}
    />
  )
}
