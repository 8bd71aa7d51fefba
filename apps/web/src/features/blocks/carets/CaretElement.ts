import type { DecorationAttrs } from '@tiptap/pm/view'
import { z } from 'zod'
import styles from './CaretElement.module.css'

/** What the server says of the person, whatever the client claimed. */
const userSchema = z.object({ name: z.string(), colour: z.int().nonnegative() })

/** Tokens `--presence-1` … `--presence-6`. */
const COLOURS = 6

/** Milliseconds for which the name stands after the caret moved. */
const NAMED = 3_000

/** One person's caret: a line in the person's colour, and the name for a while after each move. */
export class CaretElement {
  readonly element = document.createElement('span')
  #hiding: ReturnType<typeof setTimeout> | undefined

  constructor(user: unknown) {
    const { name, colour } = personOf(user)
    const label = document.createElement('span')
    label.className = styles['name'] ?? ''
    label.textContent = name
    this.element.className = styles['caret'] ?? ''
    this.element.dataset['colour'] = colour
    // The words around it are read as they are; who is where is said by the section's head.
    this.element.ariaHidden = 'true'
    this.element.append(label)
  }

  readonly showName = (): void => {
    clearTimeout(this.#hiding)
    this.element.dataset['named'] = ''
    this.#hiding = setTimeout(() => delete this.element.dataset['named'], NAMED)
  }
}

export const selectionAttributes = (user: unknown): DecorationAttrs => ({
  class: styles['selection'] ?? '',
  'data-colour': personOf(user).colour,
})

function personOf(user: unknown): { readonly name: string; readonly colour: string } {
  const known = userSchema.safeParse(user)
  const { name, colour } = known.success ? known.data : { name: '', colour: 0 }
  return { name, colour: String((colour % COLOURS) + 1) }
}
