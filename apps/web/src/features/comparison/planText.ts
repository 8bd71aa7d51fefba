import type { Language } from '../../language/index.ts'

/** A plan by its title and year; most titles have the year in them. */
export const planText = (
  { title, year }: { readonly title: string; readonly year: number },
  { t }: Pick<Language, 't'>,
): string => (title.includes(`${year}`) ? title : t('comparison:plan', { title, year }))
