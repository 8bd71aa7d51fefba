/** The words that a comparison's summary is told in, on a screen and on paper. */
import type { LabelKey, Labels } from '@samplan/domain'
import { formatChange, formatPercent } from '@samplan/domain'
import type { Translator } from './translator.ts'

interface Sum {
  readonly before: number
  readonly after: number
  readonly kronor: number
  readonly share: number | null
}

type Told = Pick<Translator, 'translate' | 'translateUnknown'>

const LABELLED = {
  overarchingGoals: 'overarchingGoal',
  areas: 'area',
  goals: 'goal',
  activities: 'activity',
  commitments: 'commitment',
  indicators: 'indicator',
  projects: 'project',
} as const satisfies Record<string, LabelKey>
const PLAIN = {
  facts: 'comparison:head.facts',
  sections: 'comparison:head.sections',
  budget: 'comparison:head.budget',
  footnotes: 'comparison:head.footnotes',
  images: 'comparison:head.images',
  figures: 'comparison:head.figures',
  lists: 'comparison:head.lists',
  rows: 'comparison:head.rows',
  callouts: 'comparison:head.callouts',
  notes: 'comparison:head.notes',
  text: 'comparison:head.text',
  costs: 'plan:budget.costs',
  revenue: 'plan:budget.revenue',
  result: 'plan:budget.result',
} as const

type Labelled = keyof typeof LABELLED
type Plain = keyof typeof PLAIN
type Count =
  | 'same'
  | 'reworded'
  | 'adjusted'
  | 'changed'
  | 'moved'
  | 'added'
  | 'removed'
  | 'renamed'
  | 'renumbered'
  | 'recoded'
  | 'amount'
  | 'split'
  | 'merged'
  | 'exchanged'
  | 'inserted'
  | 'deleted'

/** @param labels the organisation's own words for goals and activities */
export function comparisonWords({ translate, translateUnknown }: Told, labels: Labels) {
  const isLabelled = (kind: Labelled | Plain): kind is Labelled => kind in LABELLED
  const many = (kind: Labelled): string => {
    const key = LABELLED[kind]
    return labels[key]?.other ?? translate(`common:label.${key}.other`)
  }
  return {
    many,
    head: (kind: Labelled | Plain): string =>
      isLabelled(kind) ? capitalised(many(kind)) : translate(PLAIN[kind]),
    count: (what: Count, count: number): string => translate(`comparison:count.${what}`, { count }),
    sum: ({ before, after, kronor, share }: Sum): string =>
      kronor === 0
        ? translate('comparison:sum.same', { after })
        : translate('comparison:sum', {
            before,
            after,
            change: [formatChange(kronor), ...(share === null ? [] : [formatPercent(share)])].join(', '),
          }),
    field: (field: string): string => translateUnknown(`comparison:field.${field}`) ?? field,
  }
}

const capitalised = (word: string): string => word.charAt(0).toLocaleUpperCase('sv') + word.slice(1)
