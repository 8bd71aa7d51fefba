/** A translator over one catalogue: i18next does the plurals and the parameters. */
import { createInstance } from 'i18next'
import { formatters } from './format/inMessages.ts'
import type { Locale } from './locale.ts'
import type { Catalogue, Parameters, Translate } from './message.ts'

export interface Translator {
  readonly locale: Locale
  readonly translate: Translate
  /** For a key that comes from outside (an error's code, say): null when there is no such message. */
  readonly translateUnknown: (key: string, parameters?: Parameters) => string | null
}

export function createTranslator(locale: Locale, catalogue: Catalogue): Translator {
  const instance = createInstance()
  // With resources at hand and `initAsync` off, init has finished when it returns.
  void instance.init({
    lng: locale,
    resources: { [locale]: catalogue },
    ns: Object.keys(catalogue),
    defaultNS: false,
    // Keys are flat: an issue's code ("budget.unbalanced") is a key as it stands.
    keySeparator: false,
    initAsync: false,
    // React and the HTTP layer escape what they print.
    interpolation: { escapeValue: false },
  })
  for (const [name, form] of Object.entries(formatters(locale))) instance.services.formatter?.add(name, form)

  const text = (key: string, parameters: Parameters = {}): string => instance.t(key, { ...parameters })
  return {
    locale,
    translate: (key, ...[parameters]) => text(key, parameters),
    translateUnknown: (key, parameters) =>
      instance.exists(key, { count: 1 }) ? text(key, parameters) : null,
  }
}
