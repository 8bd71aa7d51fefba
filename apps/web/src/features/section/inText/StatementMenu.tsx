import { statementKindSchema, type StatementKind } from '@samplan/domain'
import type { Editor } from '@tiptap/core'
import { ChevronDown, Highlighter } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { useLanguage } from '../../../language/index.ts'
import { Icon } from '../../../ui/index.ts'
import { ToolbarMenu } from '../toolbar/ToolbarMenu.tsx'
import styles from '../toolbar/Toolbar.module.css'
import { markStatement, unmarkStatement } from './statements.ts'

interface StatementMenuProps {
  readonly editor: Editor
  /** What the words at the caret are marked as. */
  readonly kind: StatementKind | null
  readonly isDisabled: boolean
  readonly onList: () => void
}

/** "Märk som": a sentence that says a goal is counted as one, and stays where it stands. */
export function StatementMenu({ editor, kind, isDisabled, onList }: StatementMenuProps) {
  const { t } = useLanguage()
  return (
    <ToolbarMenu
      label={t('inText:statement')}
      groups={[
        {
          entries: statementKindSchema.options.map((each) => ({
            id: each,
            label: t(`inText:statement.${each}`),
            selected: each === kind,
            onSelect: () => markStatement(editor, each),
          })),
        },
        {
          entries: [
            ...(kind === null
              ? []
              : [
                  {
                    id: 'remove',
                    label: t('inText:statement.remove'),
                    onSelect: () => unmarkStatement(editor),
                  },
                ]),
            { id: 'list', label: t('inText:statement.list'), onSelect: onList },
          ],
        },
      ]}
    >
      <Button
        className={styles['wide'] ?? ''}
        aria-label={t('inText:statement')}
        isDisabled={isDisabled}
        preventFocusOnPress
        render={(props) => <button {...props} title={t('inText:statement')} />}
      >
        <Icon of={Highlighter} />
        <Icon of={ChevronDown} />
      </Button>
    </ToolbarMenu>
  )
}
