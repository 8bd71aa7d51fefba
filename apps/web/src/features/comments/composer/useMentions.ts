import { useState, type KeyboardEvent, type RefObject } from 'react'
import { usePeople } from '../../../sync/index.ts'
import { mentionQuery, peopleMatching, type MentionQuery, type Person } from '../model/mentions.ts'

/** As many as one takes in at a glance; a further letter makes them fewer. */
const SHOWN = 6

interface Mentions {
  /** Empty: no name is being written. */
  readonly options: readonly Person[]
  readonly chosen: number
  readonly choose: (person: Person) => void
  /** Sees what stands before the caret. */
  readonly look: () => void
  readonly close: () => void
  /** True for a key that was the list's. */
  readonly takeKey: (event: KeyboardEvent) => boolean
}

/** Completes a name after an @. */
export function useMentions(
  field: RefObject<HTMLTextAreaElement | null>,
  text: string,
  onChange: (text: string) => void,
): Mentions {
  const people = usePeople()
  const [query, setQuery] = useState<MentionQuery | null>(null)
  const [at, setAt] = useState(0)
  const everybody = query ? [...people.values()].map(({ userId: id, name }) => ({ id, name })) : []
  const options = query ? peopleMatching(everybody, query.typed).slice(0, SHOWN) : []
  const chosen = Math.min(at, Math.max(0, options.length - 1))

  const look = () => {
    const { value, selectionStart, selectionEnd } = field.current ?? { value: '' }
    const isCaret = selectionStart !== undefined && selectionStart === selectionEnd
    const found = isCaret ? mentionQuery(value, selectionStart) : null
    if (found?.from !== query?.from || found?.typed !== query?.typed) {
      setQuery(found)
      setAt(0)
    }
  }
  const close = () => setQuery(null)
  const choose = ({ name }: Person) => {
    if (!query || !field.current) return
    const end = query.from + 1 + query.typed.length
    const written = `@${name} `
    onChange(text.slice(0, query.from) + written + text.slice(end).replace(/^ /u, ''))
    const caret = query.from + written.length
    close()
    // Once the field has the new text.
    requestAnimationFrame(() => field.current?.setSelectionRange(caret, caret))
  }
  const takeKey = (event: KeyboardEvent): boolean => {
    const option = options[chosen]
    if (!option) return false
    const step = STEPS[event.key]
    if (step !== undefined) setAt((chosen + step + options.length) % options.length)
    else if (event.key === 'Tab' || (event.key === 'Enter' && !event.ctrlKey && !event.metaKey))
      choose(option)
    else if (event.key === 'Escape') close()
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  return { options, chosen, choose, look, close, takeKey }
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
