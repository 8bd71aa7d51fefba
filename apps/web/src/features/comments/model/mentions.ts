/** Between a message as it is stored (`<@user-id>`) and as it is written: "@Anna Berg". */
import type { UserId } from '@samplan/domain'

export interface Person {
  readonly id: UserId
  readonly name: string
}

const STORED = /<@([A-Za-z0-9_-]{1,64})>/gu

/** As it stands in the field of one who writes on. */
export const writtenMentions = (body: string, nameOf: (id: string) => string): string =>
  body.replaceAll(STORED, (_, id: string) => `@${nameOf(id)}`)

/** A name that is longer comes first, for it may begin with a shorter one. */
export function storedMentions(text: string, people: readonly Person[]): string {
  const byName = new Map(people.map((person) => [person.name, person]))
  const names = [...byName.keys()].filter(Boolean).toSorted((one, other) => other.length - one.length)
  if (names.length === 0) return text
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])@(${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return text.replaceAll(pattern, (whole, name: string) => {
    const person = byName.get(name)
    return person ? `<@${person.id}>` : whole
  })
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)

export interface MentionQuery {
  /** Where the @ stands. */
  readonly from: number
  readonly typed: string
}

const BEING_WRITTEN = /(?<=^|[\s(])@(?<typed>[\p{L}\p{M}'’-]*(?: [\p{L}\p{M}'’-]*){0,2})$/u

/** The name that is being written right before the caret; null where none is. */
export function mentionQuery(text: string, caret: number): MentionQuery | null {
  const match = BEING_WRITTEN.exec(text.slice(0, caret))
  const typed = match?.groups?.['typed']
  return match && typed !== undefined ? { from: match.index, typed } : null
}

/** Names of which every typed word begins a word. */
export function peopleMatching(people: readonly Person[], typed: string): readonly Person[] {
  const wanted = words(typed)
  return people.filter(({ name }) => {
    const own = words(name)
    return wanted.every((word) => own.some((candidate) => candidate.startsWith(word)))
  })
}

const words = (text: string): readonly string[] =>
  text
    .toLocaleLowerCase('sv')
    .split(/[\s-]+/u)
    .filter(Boolean)
