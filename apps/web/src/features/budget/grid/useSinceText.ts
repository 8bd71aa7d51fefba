import type { Amount } from '@samplan/domain'
import { formatShortDate, formatTime } from '@samplan/i18n'
import { useLanguage } from '../../../language/index.ts'
import { amountInWords } from '../model/entry.ts'
import type { CellSince } from '../model/sinceReconciled.ts'
import { useGrid } from './gridContext.ts'

/** "Budget 2027: avstämt belopp 160 000. Ändrat 14 okt 10.12 av Mikael Öberg." */
export function useSinceText() {
  const { t, locale } = useLanguage()
  const { nameOf } = useGrid()
  return (amount: Amount, changed: CellSince['changed'], column: string): string => {
    const was = amountInWords(amount, t('budget:none'))
    if (!changed) return t('budget:since.cell.unsaid', { column, was })
    const at = new Date(changed.at)
    const when = `${formatShortDate(locale, at)} ${formatTime(locale, at)}`
    return t('budget:since.cell', { column, was, when, name: nameOf(changed.by) })
  }
}
