/** A digest before it is laid out as text or HTML. All of it is text for a person, but for the links. */
export interface Digest {
  readonly language: 'sv' | 'en'
  readonly subject: string
  readonly title: string
  readonly greeting: string
  readonly plans: readonly DigestPlan[]
  /** How much else there is; null where the mail says it all. */
  readonly more: string | null
  readonly why: string
  readonly settings: DigestLink
}

export interface DigestPlan {
  readonly title: string
  readonly sections: readonly DigestSection[]
}

export interface DigestSection {
  /** With its number; null for what is about the plan as a whole. */
  readonly title: string | null
  readonly entries: readonly DigestEntry[]
}

export interface DigestEntry {
  readonly sentence: string
  readonly when: string
  /** What was said. */
  readonly quote: string | null
  readonly link: DigestLink
}

export interface DigestLink {
  readonly words: string
  readonly address: string
}
