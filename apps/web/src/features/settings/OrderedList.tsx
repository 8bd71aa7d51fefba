/** A list whose order the organisation decides: each row opens for change, moves, and goes away with a way back. */
import { ArrowDown, ArrowUp, PenLine, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useCommandToast } from './useCommandToast.ts'
import { useLanguage } from '../../language/index.ts'
import { EmptyState, MenuButton, type MenuEntry } from '../../ui/index.ts'
import { useRemovalGuard } from '../removal/index.ts'
import { beforeIdDown, beforeIdNow, beforeIdUp } from './listMoves.ts'
import styles from './Rows.module.css'
import { useRefusal } from './settingsContext.ts'
import type { Command, LinkTarget } from '@samplan/domain'

export interface OrderedListProps<Item extends { readonly id: string }> {
  readonly items: readonly Item[]
  readonly name: (item: Item) => string
  readonly details?: (item: Item) => ReactNode
  /** The command that puts an item before another, or last. */
  readonly put: (item: Item, beforeId: Item['id'] | null) => Command
  readonly remove: (item: Item) => Command
  /** What it is to the things that may be linked to it. */
  readonly target: (item: Item) => LinkTarget
  readonly onChange: (item: Item) => void
  readonly empty: string
}

export function OrderedList<Item extends { readonly id: string }>(props: OrderedListProps<Item>) {
  const { items, name, details, empty } = props
  const entries = useEntries(props)
  const { t } = useLanguage()
  if (items.length === 0) return <EmptyState>{empty}</EmptyState>
  return (
    <ol className={styles['rows']}>
      {items.map((item) => (
        <li key={item.id} className={styles['row']}>
          <span className={styles['main']}>
            {name(item)}
            <span className={styles['meta']}>{details?.(item)}</span>
          </span>
          <MenuButton
            label={t('settings:row.menu', { name: name(item) })}
            groups={[{ entries: entries(item) }]}
          />
        </li>
      ))}
    </ol>
  )
}

function useEntries<Item extends { readonly id: string }>(props: OrderedListProps<Item>) {
  const { items, name, put, remove, target, onChange } = props
  const guard = useRemovalGuard()
  const { t } = useLanguage()
  const refusal = useRefusal()
  const give = useCommandToast()
  const ids: readonly Item['id'][] = items.map(({ id }) => id)

  const move = (
    item: Item,
    beforeId: Item['id'] | null | undefined,
  ): Pick<MenuEntry, 'refusal' | 'onSelect'> =>
    beforeId === undefined
      ? { refusal: t('settings:row.atEnd'), onSelect: () => undefined }
      : { refusal: refusal(put(item, beforeId)), onSelect: () => void give(put(item, beforeId)) }

  return (item: Item): readonly MenuEntry[] => {
    const undo = put(item, beforeIdNow(ids, item.id))
    const removed = t('settings:row.removed', { name: name(item) })
    return [
      {
        id: 'change',
        label: t('common:change'),
        icon: PenLine,
        refusal: refusal(undo),
        onSelect: () => onChange(item),
      },
      { id: 'up', label: t('common:moveUp'), icon: ArrowUp, ...move(item, beforeIdUp(ids, item.id)) },
      { id: 'down', label: t('common:moveDown'), icon: ArrowDown, ...move(item, beforeIdDown(ids, item.id)) },
      {
        id: 'remove',
        label: t('common:remove'),
        icon: Trash2,
        refusal: refusal(remove(item)),
        onSelect: () => guard([target(item)], () => void give(remove(item), { text: removed, undo })),
      },
    ]
  }
}
