import type { ComparedColumn, ComparedFigure } from '@samplan/publish/comparison'
import { useLanguage } from '../../../language/index.ts'
import tables from './Tables.module.css'
import { amountText } from './Figures.tsx'

interface CorrectionsProps {
  readonly columns: readonly ComparedColumn[]
  readonly figures: readonly ComparedFigure[]
}

/** Last year's figure is another than last year's plan had: that is news, and no change from year to year. */
export function Corrections({ columns, figures }: CorrectionsProps) {
  const { t } = useLanguage()
  const corrected = columns.flatMap(({ id, relation, before, after }, index) => {
    const figure = figures[index]
    const [was, is] = [amountText(figure?.before), amountText(figure?.after)]
    const isOther = index > 0 && relation === 'same' && before !== null && after !== null
    return isOther && figure?.before && figure.after && was !== is ? [{ id, column: after, was, is }] : []
  })
  return corrected.map(({ id, column, was, is }) => (
    <span key={id} className={tables['explanation']}>
      {t('comparison:corrected', { column, before: was || '–', after: is || '–' })}
    </span>
  ))
}
