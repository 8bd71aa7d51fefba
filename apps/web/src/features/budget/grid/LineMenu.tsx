import type { BudgetLine, GroupId } from '@samplan/domain'
import { useRef, type RefObject } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { MenuButton, type MenuGroup } from '../../../ui/index.ts'
import { afterMenu, thingOnPage, useComposeOn, useThreadRights } from '../../comments/index.ts'
import { lineKey } from '../model/rows.ts'
import styles from './Grid.module.css'
import { useGrid } from './gridContext.ts'

interface LineMenuProps {
  readonly line: BudgetLine
  readonly groupId: GroupId
  /** That of the cell in which one stands. */
  readonly column: string
}

/** What can be done with a line, with the key that does it; for one who only reads, what can be said of its figures. */
export function LineMenu({ line, groupId, column }: LineMenuProps) {
  const { t } = useLanguage()
  const { actions } = useGrid()
  const menu = useRef<HTMLSpanElement>(null)
  const about = useAboutCell(menu, column)
  const changes = useChanges(line, groupId)
  const groups = [...about, ...(actions ? changes : [])]
  if (groups.length === 0) return null
  return (
    <span ref={menu} className={styles['menu']}>
      <MenuButton label={t('budget:lineActions', { line: line.label })} groups={groups} />
    </span>
  )
}

/** Of a cell that holds a figure. */
function useAboutCell(menu: RefObject<HTMLElement | null>, column: string): readonly MenuGroup[] {
  const { t } = useLanguage()
  const composeOn = useComposeOn()
  const rights = useThreadRights()
  const begin = (suggests: boolean) => {
    const cell = menu.current
      ?.closest('tr')
      ?.querySelector(`[data-column="${CSS.escape(column)}"][data-path^="cells/"]`)
    const pick = thingOnPage(cell ?? null)
    if (pick) afterMenu(() => composeOn(pick, suggests))
  }
  if (!rights.comment || NO_FIGURES.has(column)) return []
  return [
    {
      entries: [
        { id: 'comment', label: t('comments:comment'), onSelect: () => begin(false) },
        { id: 'suggest', label: t('comments:suggest'), onSelect: () => begin(true) },
      ],
    },
  ]
}

/** Columns that are a line's own. */
const NO_FIGURES: ReadonlySet<string> = new Set(['code', 'label'])

function useChanges(line: BudgetLine, groupId: GroupId): readonly MenuGroup[] {
  const { t } = useLanguage()
  const { commands } = useGrid()
  const label = { row: lineKey(line.id), column: 'label' }
  return [
    {
      entries: [
        { id: 'add', label: t('budget:menu.addLine'), onSelect: () => commands.addLine(groupId, line.id) },
        {
          id: 'explain',
          label: t('budget:menu.explain'),
          onSelect: () => commands.edit(label, 'explanation'),
        },
        { id: 'none', label: t('budget:menu.none'), onSelect: commands.setNone },
        { id: 'footnote', label: t('budget:menu.footnote'), onSelect: () => commands.addFootnote(line.id) },
      ],
    },
    {
      entries: [
        { id: 'up', label: t('budget:menu.moveUp'), onSelect: () => commands.moveLine(line.id, -1) },
        { id: 'down', label: t('budget:menu.moveDown'), onSelect: () => commands.moveLine(line.id, 1) },
      ],
    },
    {
      entries: [
        { id: 'remove', label: t('budget:menu.removeLine'), onSelect: () => commands.removeLine(line.id) },
      ],
    },
  ]
}
