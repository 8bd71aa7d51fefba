/** An entry of the activity log in words, and what they are made of. */
import type { ActivityEntry } from '@samplan/domain'
import type { Language } from '../../../language/index.ts'

export type Json = ActivityEntry['to']

/** What stood in one place before and after; null is nothing, undefined what nobody has kept. */
export interface ToldChange {
  readonly label: string
  readonly from: string | null | undefined
  readonly to: string | null
}

export interface Told {
  readonly sentence: string
  /** What was written. */
  readonly quote: string | null
  readonly changes: readonly ToldChange[]
}

/** The words for what entries hold by id. */
export interface Words extends Pick<Language, 't' | 'locale'> {
  readonly nameOf: (userId: string) => string
  /** "2.1 Kultur", also of one in the bin; null of one that is nowhere. */
  readonly sectionName: (sectionId: string) => string | null
  readonly areaName: (areaId: string) => string
  readonly goalName: (goalId: string) => string
}

/** An entry with what every sentence needs of it. */
export interface Telling {
  readonly entry: ActivityEntry
  readonly words: Words
  /** Whoever did it. */
  readonly name: string
  /** Where; says so of a section that is gone. */
  readonly section: string
}

export type Teller = (telling: Telling) => Told

export const sentenceOnly = (sentence: string): Told => ({ sentence, quote: null, changes: [] })
