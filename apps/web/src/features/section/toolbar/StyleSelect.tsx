import type { Editor } from '@tiptap/core'
import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { useLanguage } from '../../../language/index.ts'
import { Icon } from '../../../ui/index.ts'
import { ToolbarMenu } from './ToolbarMenu.tsx'
import styles from './Toolbar.module.css'
import { paragraphStyles, type ParagraphStyle } from './toolbarState.ts'

interface StyleSelectProps {
  readonly editor: Editor
  readonly style: ParagraphStyle | null
}

/** What kind of paragraph the caret stands in, and which it could be. */
export function StyleSelect({ editor, style }: StyleSelectProps) {
  const { t } = useLanguage()
  const choose = (chosen: ParagraphStyle) => {
    const text = editor.chain().focus()
    if (chosen === 'paragraph') text.setParagraph().run()
    else text.setHeading({ level: levels[chosen] }).run()
  }
  return (
    <ToolbarMenu
      label={t('editor:toolbar.style')}
      groups={[
        {
          entries: paragraphStyles.map((id) => ({
            id,
            label: t(`editor:style.${id}`),
            selected: id === style,
            onSelect: () => choose(id),
          })),
        },
      ]}
    >
      <Button className={styles['wide'] ?? ''} isDisabled={style === null} preventFocusOnPress>
        <span className={styles['style']}>{t(style ? `editor:style.${style}` : 'editor:style.other')}</span>
        <Icon of={ChevronDown} />
      </Button>
    </ToolbarMenu>
  )
}

const levels = { heading1: 1, heading2: 2, heading3: 3 } as const
