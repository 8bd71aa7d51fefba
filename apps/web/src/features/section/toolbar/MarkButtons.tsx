import { Bold, Italic, Link, Link2, Superscript } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import type { TextButtonsProps } from './ListButtons.tsx'
import { ToolbarButton } from './ToolbarButton.tsx'

interface MarkButtonsProps extends TextButtonsProps {
  readonly onLink: () => void
  readonly onReference: () => void
  readonly onNote: () => void
}

/** What words can be, and what can stand among them. */
export function MarkButtons({ editor, state, noText, onLink, onReference, onNote }: MarkButtonsProps) {
  const { t } = useLanguage()
  const text = () => editor.chain().focus()
  return (
    <>
      <ToolbarButton
        icon={Bold}
        label={t('editor:bold')}
        keys="Ctrl+B"
        isOn={state.bold}
        isDisabled={noText}
        onPress={() => text().toggleBold().run()}
      />
      <ToolbarButton
        icon={Italic}
        label={t('editor:italic')}
        keys="Ctrl+I"
        isOn={state.italic}
        isDisabled={noText}
        onPress={() => text().toggleItalic().run()}
      />
      <ToolbarButton
        icon={Link}
        label={t('editor:link')}
        keys="Ctrl+K"
        isOn={state.link}
        isDisabled={noText}
        onPress={onLink}
      />
      <ToolbarButton
        icon={Link2}
        label={t('inText:reference')}
        keys="Ctrl+Shift+H"
        isDisabled={noText}
        onPress={onReference}
      />
      <ToolbarButton
        icon={Superscript}
        label={t('inText:note')}
        keys="Ctrl+Alt+F"
        isDisabled={noText}
        onPress={onNote}
      />
    </>
  )
}
