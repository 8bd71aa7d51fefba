export { comparisonWords } from './comparisonWords.ts'
export {
  formatDate,
  formatIsoDate,
  formatShortDate,
  formatShortIsoDate,
  formatTime,
  formatWhen,
} from './format/date.ts'
export { compareText, formatList } from './format/list.ts'
export { formatNumber, formatPercent } from './format/number.ts'
export { issueText } from './issueText.ts'
export { loadCatalogue } from './loadCatalogue.ts'
export {
  acceptedLocale,
  chooseLocale,
  defaultLocale,
  isLocale,
  languageTag,
  locales,
  type Locale,
} from './locale.ts'
export type {
  Catalogue,
  MessageArguments,
  MessageKey,
  MessageKeyOf,
  Namespace,
  Parameters,
  PlainMessageKey,
  Translate,
} from './message.ts'
export { noticeText } from './noticeText.ts'
export { referenceText } from './referenceText.ts'
export { translate, translateUnknown, translatorFor } from './translate.ts'
export { createTranslator, type Translator } from './translator.ts'
