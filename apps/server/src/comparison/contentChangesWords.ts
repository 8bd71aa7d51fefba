import type { Translator } from '@samplan/i18n'
import type { ChangesWords } from '@samplan/publish'

type ContentChangesWords = Pick<
  ChangesWords,
  | 'value'
  | 'nothing'
  | 'courses'
  | 'course'
  | 'rows'
  | 'rowAdded'
  | 'rowRemoved'
  | 'pictures'
  | 'pictureAdded'
  | 'pictureRemoved'
  | 'pictureExchanged'
>

/** Lines that were split or merged, lists row by row, and pictures. */
export function contentChangesWords({ translate, translateUnknown }: Translator): ContentChangesWords {
  const added = (row: string) => translate('comparison:page.rowAdded', { row })
  const removed = (row: string) => translate('comparison:page.rowRemoved', { row })
  return {
    value: (field, value) => translateUnknown(`comparison:value.${field}.${value}`) ?? value,
    nothing: translate('comparison:page.nothing'),
    courses: translate('comparison:page.courses'),
    course: (kind, lines) => translate(`comparison:line.${kind}`, { lines }),
    rows: translate('comparison:page.rows'),
    rowAdded: added,
    rowRemoved: removed,
    pictures: translate('comparison:page.pictures'),
    pictureAdded: added,
    pictureRemoved: removed,
    pictureExchanged: (picture) => translate('comparison:page.pictureExchanged', { picture }),
  }
}
