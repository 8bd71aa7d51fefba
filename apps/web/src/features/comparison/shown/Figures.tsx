import { formatChange, formatKronor, formatPercent } from '@samplan/domain'
import type { ComparedFigure } from '@samplan/publish/comparison'
import tables from './Tables.module.css'

/** Before, after, kronor, per cent. */
export const Figures = ({ figure }: { readonly figure: ComparedFigure | undefined }) => (
  <>
    <td className={tables['figure']}>{amountText(figure?.before)}</td>
    <td className={tables['figure']}>{amountText(figure?.after)}</td>
    <td className={tables['figure']} data-differs={(figure?.kronor ?? 0) !== 0}>
      {typeof figure?.kronor === 'number' && formatChange(figure.kronor)}
    </td>
    <td className={tables['figure']}>
      {typeof figure?.share === 'number' && figure.kronor !== 0 && formatPercent(figure.share)}
    </td>
  </>
)

/** Empty where there is no such line or column; a dash where there is no figure yet. */
export function amountText(amount: ComparedFigure['before'] | undefined): string {
  if (!amount) return ''
  switch (amount.kind) {
    case 'known':
      return formatKronor(amount.kronor)
    case 'unknown':
      return amount.typed ?? '–'
    case 'none':
      return ''
    default:
      return amount satisfies never
  }
}
