/** What a cross-reference reads: in the text, in a picker and on paper alike. */
import { excerptOf, type Referenced } from '@samplan/domain'
import type { Translator } from './translator.ts'

/** Letters. A goal is called by its opening words. */
const MAX_WORDS = 60

/** As it stands in the middle of a sentence; of a note, its number alone. @param referenced null where it leads nowhere */
export function referenceText(
  referenced: Referenced | null,
  { translate }: Pick<Translator, 'translate'>,
): string {
  if (referenced === null) return translate('common:reference.broken')
  switch (referenced.kind) {
    case 'section':
      return sectionText(referenced, translate)
    case 'figure':
      return referenced.number === null
        ? quoted(referenced.caption, translate)
        : translate('common:reference.figure', { number: referenced.number })
    case 'note':
      return `${referenced.number}`
    case 'block':
      return quoted(referenced.text, translate)
    case 'line':
      return [referenced.code, referenced.label].filter((part) => part !== null && part !== '').join(' ')
    case 'overarchingGoal':
      return translate('common:reference.overarchingGoal', { number: referenced.ordinal })
    default:
      return referenced satisfies never
  }
}

/** "Bilaga 1" says what it is; "2.1" does not. */
function sectionText(
  { number, title }: Extract<Referenced, { kind: 'section' }>,
  translate: Translator['translate'],
): string {
  if (number === null) return quoted(title, translate)
  return /^\d/u.test(number) ? translate('common:reference.section', { number }) : number
}

function quoted(text: string, translate: Translator['translate']): string {
  const words = excerptOf(text, MAX_WORDS).trim()
  return words === ''
    ? translate('common:reference.unnamed')
    : translate('common:reference.quoted', { text: words })
}
