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

/** Most values are the plan's own words; these are names of the schema. */
const VALUES: Partial<Record<Parameters<ChangesWords['value']>[0], string>> = {
  status: 'blocks:project.status',
  view: 'figures:view',
  tone: 'history:value',
  nature: 'history:value',
  decorative: 'comparison:value',
  width: 'history:value',
}

/** Lines that were split or merged, lists row by row, and pictures. */
export function contentChangesWords({ translate, translateUnknown }: Translator): ContentChangesWords {
  const added = (row: string) => translate('comparison:page.rowAdded', { row })
  const removed = (row: string) => translate('comparison:page.rowRemoved', { row })
  return {
    value: (field, value) => {
      const key = VALUES[field]
      return (key === undefined ? null : translateUnknown(`${key}.${value}`)) ?? value
    },
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
