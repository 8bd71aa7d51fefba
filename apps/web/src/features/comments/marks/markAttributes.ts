import type { Stretch } from '../model/passageMark.ts'

/** By `data-threads` a thread is found in the page, and its words are drawn; the same at rest and in an editor. */
export const markAttributes = ({ marks }: Stretch): Readonly<Record<`data-${string}`, string>> => ({
  'data-threads': [...new Set(marks.map(({ threadId }) => threadId))].join(' '),
  ...(marks.some(({ isActive }) => isActive) && { 'data-active': 'true' }),
  ...(marks.some(({ replacement }) => replacement !== null) && { 'data-struck': 'true' }),
})
