import { formatKronor, type ShareRow, type Shares } from '@samplan/domain'
import { captionOf } from './captionOf.ts'
import { fieldsTable } from './fieldsTable.ts'
import { emptyFigure } from './emptyFigure.ts'
import type { PaperContext } from './paperContext.ts'
import type { PaperFigureFrame, PaperShares } from './paper.ts'

/** Null for a chart of nothing without a caption. */
export function setShares(shares: Shares, context: PaperContext): PaperShares | PaperFigureFrame | null {
  const { rows, caption } = shares
  if (rows.length === 0 && shares.total === null) return emptyFigure(shares, context)
  const { words } = context
  const table = fieldsTable<ShareRow>({
    title: null,
    rows,
    columns: [
      { head: words.shares.label, read: ({ label }) => label },
      {
        head: words.shares.percent,
        read: ({ percent }) => (percent === null ? null : percentText(percent)),
        isFigure: true,
        unknown: words.unknown,
      },
      {
        head: words.shares.amount,
        read: ({ kronor }) => (kronor === null ? null : formatKronor(kronor)),
        isFigure: true,
        unknown: words.unknown,
      },
    ],
    sum: sumOf(shares, words.sum),
  })
  const told = rows.map(
    ({ label, percent }) => `${label} ${percent === null ? words.unknown : percentText(percent)}`,
  )
  return {
    kind: 'shares',
    caption: captionOf(shares, context),
    alt: words.sharesChart(caption, told.join('; ')),
    slices: slicesOf(rows),
    table,
  }
}

/** The whole as the plan states it, else what its known parts make; null where neither says anything. */
function sumOf({ rows, total }: Shares, label: string): readonly string[] | null {
  const percents = rows.length === 0 ? null : known(rows.map(({ percent }) => percent))
  const kronor = total ?? sumIfKnown(rows.map((row) => row.kronor))
  if (percents === null && kronor === null) return null
  return [
    label,
    percents === null ? '' : percentText(sum(percents)),
    kronor === null ? '' : formatKronor(kronor),
  ]
}

/** Whatever the percentages make together is the whole circle: where it is not 100 there is an issue. */
function slicesOf(rows: readonly ShareRow[]): number[] {
  const percents = known(rows.map(({ percent }) => percent)) ?? []
  const whole = sum(percents)
  return whole > 0 ? percents.map((percent) => percent / whole) : []
}

const known = (values: readonly (number | null)[]): number[] | null => {
  const numbers = values.filter((value) => value !== null)
  return numbers.length === values.length ? numbers : null
}

const sumIfKnown = (values: readonly (number | null)[]): number | null => {
  const numbers = known(values)
  return numbers === null ? null : sum(numbers)
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** "12,5 %", to hundredths: sums of decimals are not exact. */
const percentText = (percent: number): string =>
  `${Math.round(percent * 100) / 100}`.replace('.', ',') + '\u00A0%'
