import type { NumberedHead } from '../../../sync/index.ts'
import { useLanguage } from '../../../language/index.ts'
import { MenuButton } from '../../../ui/index.ts'
import { sectionName } from './sectionName.ts'
import type { SectionTask } from './SectionDialog.tsx'
import { useSectionActions } from './useSectionActions.ts'

interface SectionMenuProps {
  readonly section: NumberedHead
  readonly onTask: (task: SectionTask) => void
}

/** What a coordinator can do with a section. */
export function SectionMenu({ section, onTask }: SectionMenuProps) {
  const language = useLanguage()
  const groups = useSectionActions(section, onTask)
  return (
    <MenuButton
      label={language.t('plan:actions', { section: sectionName(section, language) })}
      groups={groups}
    />
  )
}
