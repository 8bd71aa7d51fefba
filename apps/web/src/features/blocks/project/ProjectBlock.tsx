import type { BlockId } from '@samplan/domain'
import { FolderKanban } from 'lucide-react'
import { useRef } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import { useIsBlank } from '../editing/useBlockField.ts'
import { capitalised, useLabel } from '../editing/useLabel.ts'
import { BlockFrame } from '../frame/BlockFrame.tsx'
import { BlockLabel } from '../frame/BlockLabel.tsx'
import { EditableRows } from '../rows/EditableRows.tsx'
import type { RowTableHandle } from '../rows/RowTable.tsx'
import styles from '../rows/RowsBlock.module.css'
import { useRows } from '../rows/useRows.ts'
import { useUnread } from '../rows/useUnread.ts'
import { BlockText } from '../text/BlockText.tsx'
import { focusNextField } from '../text/focusField.ts'
import { ProjectFields } from './ProjectFields.tsx'
import { ProjectRest } from './ProjectRest.tsx'

interface ProjectBlockProps {
  readonly blockId: BlockId
}

/** A project: its name, what it is for and gives, what is said of it, and who pays. */
export function ProjectBlock({ blockId }: ProjectBlockProps) {
  const { t } = useLanguage()
  const { actions } = useBlockEditing()
  const rows = useRows('project', blockId)
  const unread = useUnread()
  const table = useRef<RowTableHandle>(null)
  const isBlank = useIsBlank(blockId, 'name')
  const name = capitalised(useLabel()('project'))
  return (
    <BlockFrame blockId={blockId} name={name} className={styles['block']}>
      {(editing) => {
        const isOpen = editing || unread.texts.size > 0
        return (
          <>
            <BlockLabel icon={FolderKanban}>{name}</BlockLabel>
            <BlockText
              blockId={blockId}
              field="name"
              label={t('blocks:project.name')}
              className={styles['title']}
              onDone={() => (isBlank ? actions.replaceByParagraph(blockId) : goOn())}
              onErase={() => actions.replaceByParagraph(blockId)}
            />
            <ProjectText blockId={blockId} field="aim" isOpen={isOpen} />
            <ProjectText blockId={blockId} field="results" isOpen={isOpen} />
            {isOpen && <ProjectFields blockId={blockId} unread={unread} />}
            {isOpen && <p className={styles['partLabel']}>{t('blocks:project.financiers')}</p>}
            <EditableRows
              ref={table}
              type="project"
              blockId={blockId}
              rows={rows}
              editing={editing}
              unread={unread}
              label={t('blocks:project.financiers')}
              atRest={<ProjectRest blockId={blockId} />}
            />
          </>
        )
      }}
    </BlockFrame>
  )
}

interface ProjectTextProps extends ProjectBlockProps {
  readonly field: 'aim' | 'results'
  readonly isOpen: boolean
}

/** What nobody has written is not read, either. */
function ProjectText({ blockId, field, isOpen }: ProjectTextProps) {
  const { t } = useLanguage()
  const isBlank = useIsBlank(blockId, field)
  if (isBlank && !isOpen) return null
  return (
    <div className={styles['part']}>
      <p className={styles['partLabel']} aria-hidden>
        {t(`blocks:project.${field}`)}
      </p>
      <BlockText blockId={blockId} field={field} label={t(`blocks:project.${field}`)} onDone={goOn} />
    </div>
  )
}

/** To the block's next field. */
function goOn(): void {
  if (document.activeElement instanceof HTMLElement) focusNextField(document.activeElement)
}
