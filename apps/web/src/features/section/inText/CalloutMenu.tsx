import { calloutToneSchema, type CalloutTone } from '@samplan/domain'
import type { Editor } from '@tiptap/core'
import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { useLanguage } from '../../../language/index.ts'
import { Icon } from '../../../ui/index.ts'
import { ToolbarMenu } from '../toolbar/ToolbarMenu.tsx'
import styles from '../toolbar/Toolbar.module.css'

interface CalloutMenuProps {
  readonly editor: Editor
  /** Of the box in which the caret stands. */
  readonly tone: CalloutTone
}

/** What kind of box it is, and the way to have its text without one. */
export function CalloutMenu({ editor, tone }: CalloutMenuProps) {
  const { t } = useLanguage()
  const text = () => editor.chain().focus()
  return (
    <ToolbarMenu
      label={t('inText:callout')}
      groups={[
        {
          entries: calloutToneSchema.options.map((each) => ({
            id: each,
            label: t(`inText:callout.${each}`),
            selected: each === tone,
            onSelect: () => text().updateAttributes('callout', { tone: each }).run(),
          })),
        },
        {
          entries: [
            {
              id: 'unwrap',
              label: t('inText:callout.unwrap'),
              onSelect: () => unwrap(editor),
            },
          ],
        },
      ]}
    >
      <Button className={styles['wide'] ?? ''} preventFocusOnPress>
        {t(`inText:callout.${tone}`)}
        <Icon of={ChevronDown} />
      </Button>
    </ToolbarMenu>
  )
}

/** All that stands in the box, and not only the paragraph with the caret. */
function unwrap(editor: Editor): void {
  const { state, view } = editor
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth)
    if (node.type.name !== 'callout') continue
    const start = $from.before(depth)
    view.dispatch(state.tr.replaceWith(start, start + node.nodeSize, node.content))
    break
  }
  view.focus()
}
