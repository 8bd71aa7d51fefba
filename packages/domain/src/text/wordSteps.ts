/** What became of each piece of a text, word for word. */
import { isSpace } from './words.ts'

/** One piece of text, and what became of it. */
export interface WordStep {
  readonly kind: 'kept' | 'inserted' | 'deleted'
  readonly text: string
}

/** A space between two changes that happens to be the same parts nothing: what was, then what is, in one piece each. */
export function gatherSteps(steps: readonly WordStep[]): WordStep[] {
  const result: WordStep[] = []
  let deleted = ''
  let inserted = ''
  const end = () => {
    const space = commonSpaceAtEnd(deleted, inserted)
    const parts: WordStep[] = [
      { kind: 'deleted', text: deleted.slice(0, deleted.length - space.length) },
      { kind: 'inserted', text: inserted.slice(0, inserted.length - space.length) },
      { kind: 'kept', text: space },
    ]
    result.push(...parts.filter(({ text }) => text !== ''))
    deleted = inserted = ''
  }
  steps.forEach(({ kind, text }, index) => {
    const isBetween = isSpace(text) && deleted !== '' && inserted !== '' && index < steps.length - 1
    if (kind === 'kept' && !isBetween) {
      end()
      result.push({ kind, text })
    } else {
      if (kind !== 'inserted') deleted += text
      if (kind !== 'deleted') inserted += text
    }
  })
  end()
  return result
}

function commonSpaceAtEnd(one: string, other: string): string {
  const space = one.slice(one.trimEnd().length)
  return space !== '' && other.endsWith(space) ? space : ''
}
