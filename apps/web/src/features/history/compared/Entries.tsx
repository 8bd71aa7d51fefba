import type { Entry } from '@samplan/document'
import { Fragment, type ReactNode } from 'react'
import { useLanguage } from '../../../language/index.ts'
import styles from './Compared.module.css'

interface EntriesProps<Item, Change> {
  readonly entries: readonly Entry<Item, Change>[]
  readonly drawItem: (item: Item) => ReactNode
  readonly drawChange: (change: Change) => ReactNode
}

/** Blocks that are and that were, where they stand and stood: what came, went or moved has an edge and says so. */
export function Entries<Item, Change>({ entries, drawItem, drawChange }: EntriesProps<Item, Change>) {
  return entries.map((entry, index) => (
    // A comparison is drawn once and never rearranged.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      <EntryView entry={entry} drawItem={drawItem} drawChange={drawChange} />
    </Fragment>
  ))
}

interface EntryViewProps<Item, Change> extends Omit<EntriesProps<Item, Change>, 'entries'> {
  readonly entry: Entry<Item, Change>
}

function EntryView<Item, Change>({ entry, drawItem, drawChange }: EntryViewProps<Item, Change>) {
  switch (entry.kind) {
    case 'kept':
      return entry.hasMoved ? <Framed sign="moved">{drawItem(entry.item)}</Framed> : drawItem(entry.item)
    case 'changed':
      return entry.hasMoved ? (
        <Framed sign="moved">{drawChange(entry.change)}</Framed>
      ) : (
        drawChange(entry.change)
      )
    case 'inserted':
    case 'deleted':
      return <Framed sign={entry.kind}>{drawItem(entry.item)}</Framed>
    case 'left':
      return <Framed sign="left">{null}</Framed>
    default:
      return entry satisfies never
  }
}

interface FramedProps {
  readonly sign: 'inserted' | 'deleted' | 'moved' | 'left'
  readonly children: ReactNode
}

function Framed({ sign, children }: FramedProps) {
  const { t } = useLanguage()
  return (
    <div className={styles['framed']} data-sign={sign}>
      <p className={styles['sign']}>{t(`history:block.${sign}`)}</p>
      {children}
    </div>
  )
}
