/** What "+ Lägg till" and the slash offer, in one list: what one needs every day first. */
import { calloutToneSchema, type CalloutTone, type StructuredBlockType } from '@samplan/domain'
import {
  CircleAlert,
  Compass,
  Info,
  Link2,
  Minus,
  Quote,
  Sparkles,
  Superscript,
  Table,
  type LucideIcon,
} from 'lucide-react'
import { useMemo } from 'react'
import { kindName, useLanguage } from '../../../language/index.ts'
import { usePlanOutline } from '../../../sync/index.ts'
import { KIND_ICONS } from './kindIcons.ts'

export type TextPart = 'table' | 'quote' | 'rule'
/** What stands in a line of text, or is asked for first. */
export type InlinePart = 'reference' | 'note'
export type Insertion =
  | { readonly block: StructuredBlockType }
  | { readonly text: TextPart }
  | { readonly callout: CalloutTone }
  | { readonly inline: InlinePart }

/** In the order in which they are offered. */
export const INSERT_GROUPS = ['everyday', 'text', 'more'] as const
export type InsertGroup = (typeof INSERT_GROUPS)[number]

export interface Insertable {
  readonly id: string
  readonly icon: LucideIcon
  /** Starts with a capital: it stands alone. */
  readonly label: string
  readonly group: InsertGroup
  readonly insertion: Insertion
}

const BLOCKS = {
  everyday: ['goal', 'activity', 'commitment', 'indicator', 'request', 'image'],
  more: [
    'project',
    'keyFigures',
    'shares',
    'roster',
    'orgChart',
    'memberList',
    'followUp',
    'signature',
    'derivedFigure',
    'budget',
  ],
} as const satisfies Partial<Record<InsertGroup, readonly StructuredBlockType[]>>

/** Parts of running text, each in its group. */
const PARTS = [
  ['table', Table, 'everyday'],
  ['quote', Quote, 'text'],
  ['rule', Minus, 'text'],
] as const satisfies readonly (readonly [TextPart, LucideIcon, InsertGroup])[]

const INLINES = [
  ['reference', Link2],
  ['note', Superscript],
] as const satisfies readonly (readonly [InlinePart, LucideIcon])[]

const CALLOUT_ICONS = {
  fact: Info,
  important: CircleAlert,
  vision: Sparkles,
  mission: Compass,
} as const satisfies Record<CalloutTone, LucideIcon>

/** With the plan's own words for blocks. */
export function useInsertables(): readonly Insertable[] {
  const { t } = useLanguage()
  const labels = usePlanOutline()?.labels
  return useMemo(() => {
    const blocks = (group: keyof typeof BLOCKS) =>
      BLOCKS[group].map((type): Insertable => ({
        id: type,
        icon: KIND_ICONS[type],
        label: kindName(type, labels ?? {}, t),
        group,
        insertion: { block: type },
      }))
    const parts = PARTS.map(([part, icon, group]): Insertable => ({
      id: part,
      icon,
      label: t(`editor:insert.${part}`),
      group,
      insertion: { text: part },
    }))
    const inlines = INLINES.map(([part, icon]): Insertable => ({
      id: part,
      icon,
      label: t(`inText:${part}`),
      group: 'text',
      insertion: { inline: part },
    }))
    const callouts = calloutToneSchema.options.map((tone): Insertable => ({
      id: `callout-${tone}`,
      icon: CALLOUT_ICONS[tone],
      label: t(`inText:callout.${tone}`),
      group: 'text',
      insertion: { callout: tone },
    }))
    const all = [...blocks('everyday'), ...inlines, ...callouts, ...parts, ...blocks('more')]
    return INSERT_GROUPS.flatMap((group) => all.filter((insertable) => insertable.group === group))
  }, [t, labels])
}

/** Those in whose name a word begins with what was typed. */
export function matching(insertables: readonly Insertable[], query: string): readonly Insertable[] {
  const wanted = query.trim().toLocaleLowerCase('sv')
  return insertables.filter(({ label }) => ` ${label.toLocaleLowerCase('sv')}`.includes(` ${wanted}`))
}
