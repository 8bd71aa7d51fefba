/** Brings one language at a time, so that a browser loads no words it does not show. */
import type { Locale } from './locale.ts'
import type { Catalogue } from './message.ts'

const loaders: Readonly<Record<Locale, () => Promise<{ catalogue: Catalogue }>>> = {
  sv: () => import('./sv/index.ts'),
  en: () => import('./en/index.ts'),
}

export const loadCatalogue = async (locale: Locale): Promise<Catalogue> => (await loaders[locale]()).catalogue
