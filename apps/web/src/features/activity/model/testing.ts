/** Entries of the log as the server writes them, and people, sections and areas to tell of. */
import { activityEntrySchema } from '@samplan/domain'
import { createTranslator, loadCatalogue, type Locale } from '@samplan/i18n'
import { tell } from './tell.ts'
import type { Told, ToldChange, Words } from './told.ts'

const NAMES: Readonly<Record<string, string>> = { karin: 'Karin Lind', bo: 'Bo Ek', eva: 'Eva Å' }
const SECTIONS: Readonly<Record<string, string>> = { culture: '2.1 Kultur', growth: '2.2 Tillväxt' }

export async function wordsIn(wanted: Locale): Promise<Words> {
  const { translate: t, locale } = createTranslator(wanted, await loadCatalogue(wanted))
  return {
    t,
    locale,
    nameOf: (id) => NAMES[id] ?? 'Någon',
    sectionName: (id) => SECTIONS[id] ?? null,
    areaName: (id) => `Område ${id}`,
    goalName: (id) => `Mål ${id}`,
  }
}
const swedish = await wordsIn('sv')

export interface Parts {
  readonly from?: unknown
  readonly to?: unknown
  readonly subject?: object
}

export const entryOf = (
  type: string,
  { from = null, to = null, subject = { sectionId: 'culture' } }: Parts,
) =>
  activityEntrySchema.parse({
    planId: 'plan',
    type,
    by: 'karin',
    at: 1,
    seq: 1,
    from,
    to,
    subject: { sectionId: null, threadId: null, userId: null, ...subject },
  })
export const told = (type: string, parts: Parts = {}): Told => tell(entryOf(type, parts), swedish)
export const change = (label: string, from: string | null | undefined, to: string | null): ToldChange => ({
  label,
  from,
  to,
})

/** As the log keeps a decision. */
export const decided = {
  label: 'Förslag 2',
  body: 'Styrelsen',
  paragraph: '84',
  outcome: 'adopted',
  text: 'Planen antas.',
}
