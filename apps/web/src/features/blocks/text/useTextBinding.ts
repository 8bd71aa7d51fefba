import { blockText, type TextFieldName } from '@samplan/document'
import type { BlockId } from '@samplan/domain'
import { useEffect, type RefObject } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { ownEdit } from '../../../history/index.ts'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import { FieldCarets, type FieldCaretsOptions } from '../carets/FieldCarets.ts'
import { TextBinding } from './TextBinding.ts'

interface Elements {
  readonly control: RefObject<HTMLTextAreaElement | null>
  readonly mirror: RefObject<HTMLElement | null>
  /** Where the carets of others are drawn. */
  readonly overlay: RefObject<HTMLElement | null>
}

/**
 * Keeps a textarea and a text of the document alike. Beside React: a letter draws nothing but itself. The mirror lies
 * behind the textarea with the same text in it, and gives it its height.
 */
export function useTextBinding(
  blockId: BlockId,
  field: TextFieldName,
  { control, mirror, overlay }: Elements,
): void {
  const { doc, awareness } = useBlockEditing()
  useEffect(() => {
    const elements = { control: control.current, mirror: mirror.current, overlay: overlay.current }
    if (!elements.control || !elements.mirror || !elements.overlay) return undefined
    return bind(blockText(doc, blockId, field), `${blockId}/${field}`, awareness, {
      control: elements.control,
      mirror: elements.mirror,
      overlay: elements.overlay,
    })
  }, [doc, awareness, blockId, field, control, mirror, overlay])
}

type Bound = Pick<FieldCaretsOptions, 'control' | 'mirror' | 'overlay'>

/** Returns what ends it. */
function bind(text: Y.Text, key: string, awareness: Awareness, elements: Bound): () => void {
  const { control, mirror } = elements
  const shown = document.createTextNode('')
  mirror.replaceChildren(shown)
  const reflect = () => {
    shown.data = `${control.value || control.placeholder}\u200B`
    carets?.draw()
  }
  let carets: FieldCarets | null = null
  const binding = new TextBinding({ text, control, origin: ownEdit, onChange: reflect })
  reflect()
  carets = new FieldCarets({ text, key, awareness, ...elements })
  const ending = listen(control, binding)
  return () => {
    ending.abort()
    carets.destroy()
    binding.destroy()
  }
}

function listen(element: HTMLTextAreaElement, binding: TextBinding): AbortController {
  const ending = new AbortController()
  const options = { signal: ending.signal }
  element.addEventListener(
    'input',
    () => {
      joinLines(element)
      binding.input()
    },
    options,
  )
  element.addEventListener('compositionstart', () => binding.compositionStart(), options)
  element.addEventListener('compositionend', () => binding.compositionEnd(), options)
  return ending
}

/** A text of a block is one paragraph: pasted line breaks become spaces. */
function joinLines(element: HTMLTextAreaElement): void {
  if (!/[\r\n]/.test(element.value)) return
  const join = (text: string) => text.replaceAll(/\s*[\r\n]+\s*/g, ' ')
  const caret = join(element.value.slice(0, element.selectionEnd)).length
  element.value = join(element.value)
  element.setSelectionRange(caret, caret)
}
