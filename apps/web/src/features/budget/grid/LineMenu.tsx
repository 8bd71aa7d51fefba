import type { BudgetLine, GroupId } from '@samplan/domain'
import { useRef, useState, type RefObject } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { MenuButton, type MenuGroup } from '../../../ui/index.ts'
import { afterMenu, thingOnPage, useComposeOn, useThreadRights } from '../../comments/index.ts'
import { lineKey } from '../model/rows.ts'
import styles from './Grid.module.css'
import { useGrid } from './gridContext.ts'
import { PairDialog } from './PairDialog.tsx'
import { lineName } from './PairText.tsx'

interface LineMenuProps {
  readonly line: BudgetLine
  readonly groupId: GroupId
  /** That of the cell in which one stands. */
  readonly column: string
  /** The line that it is earmarked with. */
  readonly partner: BudgetLine | null
}

/** What can be done with a line, with the key that does it; for one who only reads, what can be said of its figures. */
export function LineMenu({ line, groupId, column, partner }: LineMenuProps) {
  const { t } = useLanguage()
  const { actions } = useGrid()
  const menu = useRef<HTMLSpanElement>(null)
  const about = useAboutCell(menu, column)
  const [isPairing, setPairing] = useState(false)
  const changes = useChanges(line, groupId)
  const natures = useNatures(line, partner, () => afterMenu(() => setPairing(true)))
  const groups = [...about, ...(actions ? [...changes.slice(0, 1), ...natures, ...changes.slice(1)] : [])]
  if (groups.length === 0) return null
  return (
    <span ref={menu} className={styles['menu']}>
      <MenuButton label={t('budget:lineActions', { line: line.label })} groups={groups} />
      {isPairing && <PairDialog line={line} partner={partner} onClose={() => setPairing(false)} />}
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

/** What the line's money is: of the year, left from an earlier one, or earmarked. */
function useNatures(line: BudgetLine, partner: BudgetLine | null, onPair: () => void): readonly MenuGroup[] {
  const { t } = useLanguage()
  const { actions } = useGrid()
  const unpair = () => void actions?.pair(line.id, null, partner?.id ?? null)
  return [
    {
      title: t('budget:menu.nature'),
      entries: (['ordinary', 'carriedIn'] as const).map((nature) => ({
        id: nature,
        label: t(`budget:menu.${nature}`),
        selected: line.nature === nature,
        onSelect: () => void actions?.setLineField(line.id, 'nature', nature),
      })),
    },
    {
      entries: [
        { id: 'pair', label: t('budget:menu.pair'), onSelect: onPair },
        ...(partner
          ? [{ id: 'unpair', label: t('budget:menu.unpair', { line: lineName(partner) }), onSelect: unpair }]
          : []),
      ],
    },
  ]
}

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
