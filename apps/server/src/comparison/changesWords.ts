/** The page of the board package that tells what is new, in the words of the organisation's paper. */
import type { Labels } from '@samplan/domain'
import { comparisonWords, translatorFor, type Locale } from '@samplan/i18n'
import type { ChangesWords } from '@samplan/publish'
import { contentChangesWords } from './contentChangesWords.ts'

export function changesWords(locale: Locale, labels: Labels): ChangesWords {
  const translator = translatorFor(locale)
  const { translate } = translator
  const words = comparisonWords(translator, labels)
  return {
    ...words,
    title: translate('comparison:page.title'),
    against: (before) => translate('comparison:page.against', { before }),
    same: translate('comparison:page.same'),
    sums: translate('comparison:page.sums'),
    lines: translate('comparison:page.lines'),
    line: translate('plan:budget.line'),
    before: translate('comparison:before'),
    after: translate('comparison:after'),
    change: translate('comparison:column.change'),
    percent: translate('comparison:column.percent'),
    unknown: translate('publish:unknown'),
    list: (what, kind) =>
      translate(`comparison:page.${what}`, {
        what: what === 'removed' ? words.head(kind) : words.many(kind),
      }),
    was: (text) => translate('comparison:page.was', { text }),
    ...contentChangesWords(translator),
  }
}
