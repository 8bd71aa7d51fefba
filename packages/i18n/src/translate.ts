/** Both languages at once, for the server and the command line. A browser loads one: `loadCatalogue`. */
import { catalogue as en } from './en/index.ts'
import type { Locale } from './locale.ts'
import type { MessageArguments, MessageKey, Parameters } from './message.ts'
import { catalogue as sv } from './sv/index.ts'
import { createTranslator, type Translator } from './translator.ts'

const catalogues = { sv, en }
const translators = new Map<Locale, Translator>()

export function translatorFor(locale: Locale): Translator {
  const known = translators.get(locale)
  if (known) return known
  const made = createTranslator(locale, catalogues[locale])
  translators.set(locale, made)
  return made
}

export const translate = <Key extends MessageKey>(
  locale: Locale,
  key: Key,
  ...rest: MessageArguments<Key>
): string => translatorFor(locale).translate(key, ...rest)

/** Null when no message has the key. */
export const translateUnknown = (locale: Locale, key: string, parameters?: Parameters): string | null =>
  translatorFor(locale).translateUnknown(key, parameters)
