import type { Editor } from '@tiptap/core'
import { List, ListOrdered, Quote } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { ToolbarButton } from './ToolbarButton.tsx'
import type { ToolbarState } from './toolbarState.ts'

export interface TextButtonsProps {
  readonly editor: Editor
  readonly state: ToolbarState
  /** The caret stands in no text that these could change. */
  readonly noText: boolean
}

/** What paragraphs can be put into. */
export function ListButtons({ editor, state, noText }: TextButtonsProps) {
  const { t } = useLanguage()
  const text = () => editor.chain().focus()
  return (
    <>
      <ToolbarButton
        icon={List}
        label={t('editor:bulletList')}
        isOn={state.bulletList}
        isDisabled={noText}
        onPress={() => text().toggleBulletList().run()}
      />
      <ToolbarButton
        icon={ListOrdered}
        label={t('editor:orderedList')}
        isOn={state.orderedList}
        isDisabled={noText}
        onPress={() => text().toggleOrderedList().run()}
      />
      <ToolbarButton
        icon={Quote}
        label={t('editor:quote')}
        isOn={state.quote}
        isDisabled={noText}
        onPress={() => text().toggleBlockquote().run()}
      />
    </>
  )
}
