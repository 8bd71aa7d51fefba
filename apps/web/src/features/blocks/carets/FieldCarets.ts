/**
 * Carets in a text of a block: this person's for the others, and the others' here. They travel in the section's own
 * awareness, as those in its prose do. A textarea can draw nothing inside itself, so they lie over it, placed by the
 * mirror behind it.
 */
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { z } from 'zod'
import { CaretElement } from './CaretElement.ts'
import { indexIn, positionSchema } from './relativePosition.ts'

/** Milliseconds. */
const PACE = 100

const stateSchema = z.object({ field: z.object({ key: z.string(), head: positionSchema }) })

export interface FieldCaretsOptions {
  readonly text: Y.Text
  /** Names the text among all of the section. */
  readonly key: string
  readonly awareness: Awareness
  readonly control: HTMLTextAreaElement
  readonly mirror: HTMLElement
  /** Where carets are drawn; lies exactly over the mirror. */
  readonly overlay: HTMLElement
}

export class FieldCarets {
  readonly #options: FieldCaretsOptions
  readonly #carets = new Map<number, CaretElement>()
  readonly #ending = new AbortController()
  #due: ReturnType<typeof setTimeout> | undefined

  constructor(options: FieldCaretsOptions) {
    this.#options = options
    const { awareness, control } = options
    awareness.on('change', this.#onChange)
    const { signal } = this.#ending
    for (const sign of ['focus', 'blur', 'keyup', 'pointerup', 'input'] as const)
      control.addEventListener(sign, this.#publishSoon, { signal })
    this.draw()
  }

  destroy(): void {
    clearTimeout(this.#due)
    this.#options.awareness.off('change', this.#onChange)
    this.#ending.abort()
    for (const { element } of this.#carets.values()) element.remove()
  }

  /** Where everybody is, by what the text is now. */
  readonly draw = (): void => {
    const present = new Set<number>()
    for (const [clientId, state] of this.#options.awareness.getStates()) {
      const index = clientId === this.#options.awareness.clientID ? null : this.#indexOf(state)
      if (index === null) continue
      present.add(clientId)
      this.#place(this.#caretOf(clientId, state['user']), index)
    }
    for (const [clientId, { element }] of this.#carets) {
      if (present.has(clientId)) continue
      element.remove()
      this.#carets.delete(clientId)
    }
  }

  #indexOf(state: unknown): number | null {
    const known = stateSchema.safeParse(state)
    if (!known.success || known.data.field.key !== this.#options.key) return null
    return indexIn(this.#options.text, known.data.field.head)
  }

  #caretOf(clientId: number, user: unknown): CaretElement {
    const known = this.#carets.get(clientId)
    if (known) return known
    const caret = new CaretElement(user)
    this.#carets.set(clientId, caret)
    this.#options.overlay.append(caret.element)
    caret.showName()
    return caret
  }

  #place({ element }: CaretElement, index: number): void {
    const text = this.#options.mirror.firstChild
    if (!(text instanceof Text)) return
    const range = document.createRange()
    range.setStart(text, Math.min(index, text.length))
    const caret = range.getBoundingClientRect()
    const { left, top } = this.#options.overlay.getBoundingClientRect()
    element.style.insetInlineStart = `${caret.left - left}px`
    element.style.insetBlockStart = `${caret.top - top}px`
    element.style.blockSize = `${caret.height}px`
  }

  readonly #onChange = ({ updated }: { readonly updated: readonly number[] }): void => {
    this.draw()
    for (const clientId of updated) this.#carets.get(clientId)?.showName()
  }

  readonly #publishSoon = (): void => {
    this.#due ??= setTimeout(this.#publish, PACE)
  }

  readonly #publish = (): void => {
    this.#due = undefined
    const { awareness, control, text, key } = this.#options
    const isHere = document.activeElement === control
    const published = stateSchema.safeParse(awareness.getLocalState())
    const isOurs = published.success && published.data.field.key === key
    if (!isHere && !isOurs) return
    const head = isHere ? Y.createRelativePositionFromTypeIndex(text, control.selectionEnd) : null
    const position: unknown = head && Y.relativePositionToJSON(head)
    awareness.setLocalStateField('field', head && { key, head: position })
  }
}
