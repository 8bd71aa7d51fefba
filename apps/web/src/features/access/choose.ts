/** Which of the roster one sees. */
import type { RosterEntry } from './api.ts'

export const shows = ['all', 'with', 'invited', 'withdrawn'] as const
export type Show = (typeof shows)[number]

const isShown: Record<Show, (entry: RosterEntry) => boolean> = {
  all: () => true,
  with: ({ withdrawnAt }) => withdrawnAt === null,
  invited: ({ withdrawnAt, signsInBy }) => withdrawnAt === null && signsInBy.length === 0,
  withdrawn: ({ withdrawnAt }) => withdrawnAt !== null,
}

/** Every word of the search must be found somewhere in what is said of a person. */
export function choose(roster: readonly RosterEntry[], show: Show, search: string): readonly RosterEntry[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean)
  return roster.filter((entry) => {
    const text = [entry.name, entry.email, ...entry.plans.map(({ title, year }) => `${title} ${year}`)]
      .join(' ')
      .toLowerCase()
    return isShown[show](entry) && words.every((word) => text.includes(word))
  })
}
