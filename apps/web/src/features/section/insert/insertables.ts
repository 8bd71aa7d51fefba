/** What "+ Lägg till" and the slash offer, in one list. */
import type { LabelKey, StructuredBlockType } from '@samplan/domain'
import {
  Coins,
  Gauge,
  Handshake,
  ListChecks,
  Minus,
  Quote,
  Table,
  Table2,
  Target,
  type LucideIcon,
} from 'lucide-react'
import { useMemo } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { capitalised, useLabel } from '../../blocks/index.ts'

export type TextPart = 'table' | 'quote' | 'rule'
export type Insertion = { readonly block: StructuredBlockType } | { readonly text: TextPart }

export interface Insertable {
  readonly id: string
  readonly icon: LucideIcon
  /** Starts with a capital: it stands alone. */
  readonly label: string
  readonly group: 'blocks' | 'text'
  readonly insertion: Insertion
}

const blockIcons = {
  goal: Target,
  activity: ListChecks,
  commitment: Handshake,
  indicator: Gauge,
  request: Coins,
} as const satisfies Partial<Record<LabelKey, LucideIcon>>

const labelled = ['goal', 'activity', 'commitment', 'indicator', 'request'] as const

/** With the plan's own words for blocks. */
export function useInsertables(): readonly Insertable[] {
  const { t } = useLanguage()
  const label = useLabel()
  return useMemo(() => {
    const text = (part: TextPart, icon: LucideIcon): Insertable => ({
      id: part,
      icon,
      label: t(`editor:insert.${part}`),
      group: 'text',
      insertion: { text: part },
    })
    return [
      ...labelled.map((type): Insertable => ({
        id: type,
        icon: blockIcons[type],
        label: capitalised(label(type)),
        group: 'blocks',
        insertion: { block: type },
      })),
      {
        id: 'budget',
        icon: Table2,
        label: t('editor:insert.budget'),
        group: 'blocks',
        insertion: { block: 'budget' },
      },
      text('table', Table),
      text('quote', Quote),
      text('rule', Minus),
    ]
  }, [t, label])
}

/** Those in whose name a word begins with what was typed. */
export function matching(insertables: readonly Insertable[], query: string): readonly Insertable[] {
  const wanted = query.trim().toLocaleLowerCase('sv')
  return insertables.filter(({ label }) => ` ${label.toLocaleLowerCase('sv')}`.includes(` ${wanted}`))
}
