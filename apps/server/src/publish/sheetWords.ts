import { translate, type Locale } from '@samplan/i18n'
import type { SheetWords } from '@samplan/publish'
import { paperWords } from './paperWords.ts'

/** The words of workbook and CSV. */
export const sheetWords = (locale: Locale): SheetWords => ({
  ...paperWords(locale),
  footnotes: translate(locale, 'publish:sheet.footnotes'),
  mark: translate(locale, 'publish:sheet.mark'),
  explanation: translate(locale, 'publish:sheet.explanation'),
  nature: translate(locale, 'publish:sheet.nature'),
  pair: translate(locale, 'publish:sheet.pair'),
  column: translate(locale, 'publish:sheet.column'),
  note: translate(locale, 'publish:sheet.note'),
  source: translate(locale, 'publish:sheet.source'),
  item: translate(locale, 'publish:sheet.item'),
  amount: translate(locale, 'publish:sheet.amount'),
  group: translate(locale, 'publish:sheet.group'),
  noBudget: translate(locale, 'publish:sheet.noBudget'),
})
