import type { Editor } from '@tiptap/core'
import { ChevronDown, Table } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { useLanguage } from '../../../language/index.ts'
import { Icon } from '../../../ui/index.ts'
import { ToolbarMenu } from './ToolbarMenu.tsx'
import styles from './Toolbar.module.css'

/** Rows and columns of the table in which the caret stands. */
export function TableMenu({ editor }: { readonly editor: Editor }) {
  const { t } = useLanguage()
  const table = () => editor.chain().focus()
  return (
    <ToolbarMenu
      label={t('editor:table')}
      groups={[
        {
          entries: [
            { id: 'above', label: t('editor:table.rowAbove'), onSelect: () => table().addRowBefore().run() },
            { id: 'below', label: t('editor:table.rowBelow'), onSelect: () => table().addRowAfter().run() },
            {
              id: 'removeRow',
              label: t('editor:table.removeRow'),
              onSelect: () => table().deleteRow().run(),
            },
          ],
        },
        {
          entries: [
            {
              id: 'before',
              label: t('editor:table.columnBefore'),
              onSelect: () => table().addColumnBefore().run(),
            },
            {
              id: 'after',
              label: t('editor:table.columnAfter'),
              onSelect: () => table().addColumnAfter().run(),
            },
            {
              id: 'removeColumn',
              label: t('editor:table.removeColumn'),
              onSelect: () => table().deleteColumn().run(),
            },
          ],
        },
        {
          entries: [
            {
              id: 'header',
              label: t('editor:table.headerRow'),
              onSelect: () => table().toggleHeaderRow().run(),
            },
            {
              id: 'headerColumn',
              label: t('editor:table.headerColumn'),
              onSelect: () => table().toggleHeaderColumn().run(),
            },
            { id: 'remove', label: t('editor:table.remove'), onSelect: () => table().deleteTable().run() },
          ],
        },
      ]}
    >
      <Button className={styles['wide'] ?? ''} preventFocusOnPress>
        <Icon of={Table} />
        {t('editor:table')}
        <Icon of={ChevronDown} />
      </Button>
    </ToolbarMenu>
  )
}
