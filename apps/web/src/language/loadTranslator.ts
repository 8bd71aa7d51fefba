import { createTranslator, loadCatalogue, type Locale, type Translator } from '@samplan/i18n'

/** Loads the words of one language only; the other stays on the server until somebody switches. */
export const loadTranslator = async (locale: Locale): Promise<Translator> =>
  createTranslator(locale, await loadCatalogue(locale))
