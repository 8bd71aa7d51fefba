/** Text as people write it here: Swedish words, emoji, both no-break spaces, and now and then anything Unicode has. */
import * as fc from 'fast-check'

const WORDS = [
  'Åtgärder',
  'för',
  'äldre',
  'och',
  'överenskommelser',
  'med',
  'länets',
  'kommuner',
  'kompetensförsörjning',
  '2027',
  '10–20\u00A0%',
  '22\u202F997\u202F550',
  '🌲',
  '👩‍🏫',
  'é',
  'e\u0301',
  '”citat”',
  '<b>&amp;',
]

const words = (maxLength: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength }).map((some) => some.join(' '))

/** Well-formed Unicode: a lone surrogate does not survive UTF-8, so no update could carry it. */
const anything = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })

export const filledText = fc.oneof({ weight: 5, arbitrary: words(8) }, { weight: 1, arbitrary: anything })

/** May be empty, as a field that nobody has filled in yet. */
export const arbitraryText = fc.oneof(
  { weight: 6, arbitrary: filledText },
  { weight: 1, arbitrary: fc.constant('') },
)

export const optionalText = fc.option(filledText, { nil: null })

/** At most 60 characters, the tightest bound of the outline. */
export const shortText = words(2)

export const optionalShortText = fc.option(shortText, { nil: null })
