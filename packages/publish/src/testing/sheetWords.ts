import type { SheetWords } from '../sheet/sheetWords.ts'
import { setting } from './setting.ts'

export const sheetWords: SheetWords = {
  ...setting.words,
  footnotes: 'Fotnoter',
  mark: 'Not',
  explanation: 'Förklaring',
  nature: 'Slag',
  pair: 'Öronmärkt för',
  column: 'Kolumn',
  note: 'Fotnot',
  source: 'Beslut och finansiering',
  item: 'Delpost',
  amount: 'Belopp',
  group: 'Grupp',
  noBudget: 'Planen har ingen budget.',
}
