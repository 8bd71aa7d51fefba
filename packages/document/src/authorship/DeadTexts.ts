/** The latest of what was deleted: where a paste or an undo brings words back, they are still their author's. */
import { sliceDeadText, type DeadText } from '../continuity/deadText.ts'
import type { Stretch } from '../continuity/stretches.ts'

/** Letters. What is pasted later than that many deleted ones is the writing of who pastes it. */
const CAPACITY = 50_000

export class DeadTexts {
  #texts: DeadText[] = []
  #letters = 0

  texts(): readonly DeadText[] {
    return this.#texts
  }

  remember(stretches: readonly Stretch[]): void {
    for (const stretch of stretches) {
      this.#texts.push(sliceDeadText(stretch, 0, stretch.text.length))
      this.#letters += stretch.text.length
    }
    while (this.#letters > CAPACITY) this.#letters -= this.#texts.shift()?.text.length ?? this.#letters
  }
}
