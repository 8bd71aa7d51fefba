/** The latest of what was deleted: where a paste or an undo brings words back, they are still their author's. */
import { sliceDeadText, type DeadText } from '../continuity/deadText.ts'
import { addTo, indexOf, type PastTexts } from '../continuity/pastTexts.ts'
import type { Stretch } from '../continuity/stretches.ts'

/** Letters. What comes back after so many others were deleted is the writing of who brings it. */
const CAPACITY = 50_000

export class DeadTexts {
  #texts: DeadText[] = []
  #index = indexOf([])
  #letters = 0

  /** Also what lives on under other ids, which two may have moved at once: a log does not tell what was moved twice. */
  past(): PastTexts {
    return { lost: this.#texts, moved: [], index: this.#index, deletions: null }
  }

  remember(stretches: readonly Stretch[]): void {
    for (const stretch of stretches) {
      const dead = sliceDeadText(stretch, 0, stretch.text.length)
      this.#texts.push(dead)
      this.#letters += dead.text.length
      addTo(this.#index, dead)
    }
    if (this.#letters > CAPACITY) this.#forget()
  }

  /** Half of it, so that it is not done with every key. */
  #forget(): void {
    while (this.#letters > CAPACITY / 2) this.#letters -= this.#texts.shift()?.text.length ?? this.#letters
    this.#index = indexOf(this.#texts)
  }
}
