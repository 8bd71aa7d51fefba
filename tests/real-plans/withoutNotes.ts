import { noteNumbers, proseIn, proseText, type FrozenPlan } from '@samplan/domain'

/**
 * Of a page, what stands above its notes: at the foot they part a sentence that goes on to the next page.
 *
 * @param page as `letters` gives it
 */
export function withoutNotes(
  page: string,
  { sections }: FrozenPlan,
  letters: (text: string) => string,
): string {
  const numbers = noteNumbers(sections)
  const notes = sections
    .flatMap(({ blocks }) => blocks.flatMap(proseIn))
    .filter(({ type }) => type === 'note')
  return notes.reduce(
    (text, note) => text.replace(letters(`${numbers.get(note.id)}${proseText(note)}`), ''),
    page,
  )
}
