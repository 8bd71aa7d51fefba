import { Redo2, Undo2 } from 'lucide-react'
import type { SectionHistory } from '../../../history/index.ts'
import { useLanguage } from '../../../language/index.ts'
import { ToolbarButton } from './ToolbarButton.tsx'
import type { ToolbarState } from './toolbarState.ts'

interface HistoryButtonsProps {
  readonly history: SectionHistory
  readonly state: ToolbarState
}

export function HistoryButtons({ history, state }: HistoryButtonsProps) {
  const { t } = useLanguage()
  return (
    <>
      <ToolbarButton
        icon={Undo2}
        label={t('editor:undo')}
        keys="Ctrl+Z"
        isDisabled={!state.canUndo}
        onPress={history.undo}
      />
      <ToolbarButton
        icon={Redo2}
        label={t('editor:redo')}
        keys="Ctrl+Y"
        isDisabled={!state.canRedo}
        onPress={history.redo}
      />
    </>
  )
}
