import { blockText, type TextFieldName } from '@samplan/document'
import type { BlockId } from '@samplan/domain'
import { useEffect, type RefObject } from 'react'
import { ownEdit } from '../../../history/index.ts'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import { TextBinding } from './TextBinding.ts'

interface Elements {
  readonly control: RefObject<HTMLTextAreaElement | null>
  readonly mirror: RefObject<HTMLElement | null>
}

/**
 * Keeps a textarea and a text of the document alike. Beside React: a letter draws nothing but itself. The mirror lies
 * behind the textarea with the same text in it, and gives it its height.
 */
export function useTextBinding(blockId: BlockId, field: TextFieldName, { control, mirror }: Elements): void {
  const { doc } = useBlockEditing()
  useEffect(() => {
    const element = control.current
    if (!element) return undefined
    const reflect = () => mirror.current?.replaceChildren(`${element.value || element.placeholder}\u200B`)
    const binding = new TextBinding({
      text: blockText(doc, blockId, field),
      control: element,
      origin: ownEdit,
      onChange: reflect,
    })
    reflect()
    const ending = listen(element, binding)
    return () => {
      ending.abort()
      binding.destroy()
    }
  }, [doc, blockId, field, control, mirror])
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
