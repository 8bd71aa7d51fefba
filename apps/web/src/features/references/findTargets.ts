import type { Target } from './targets.ts'

/** A target with the words that are searched, in small letters. */
export interface Searchable {
  readonly target: Target
  /** What a reference to it reads. */
  readonly text: string
}

/** As many as one can look through. */
const MOST = 60

export interface Found {
  readonly shown: readonly Searchable[]
  /** How many more there are. */
  readonly more: number
}

/** Those that have every word that was typed, wherever it stands in them. */
export function findTargets(targets: readonly Searchable[], typed: string): Found {
  const wanted = small(typed).split(/\s+/u).filter(Boolean)
  const fitting = targets.filter(({ target, text }) => {
    const words = small(`${text} ${numberOf(target)} ${target.words}`)
    return wanted.every((word) => words.includes(word))
  })
  return { shown: fitting.slice(0, MOST), more: Math.max(0, fitting.length - MOST) }
}

/** "2.1" alone finds section 2.1, also where the reference reads by its title. */
const numberOf = ({ referenced }: Target): string =>
  'number' in referenced && referenced.number !== null ? String(referenced.number) : ''

const small = (text: string): string => text.toLocaleLowerCase('sv')
