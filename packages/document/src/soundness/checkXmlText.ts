import { markSchema } from '@samplan/domain'
import * as Y from 'yjs'
import { isTooLong } from './isTooLong.ts'
import { SOUND, unsound, type Soundness } from './soundness.ts'

const MARKS = new Set<string>(markSchema.options.map((option) => option.shape.type.value))

/** What a text of the prose consists of: letters, and where a mark begins and ends. */
export function checkXmlText({ content }: Y.Item): Soundness {
  if (content instanceof Y.ContentString) return SOUND
  if (content instanceof Y.ContentFormat) return checkMark(content.key, content.value)
  return unsound('foreign-content', 'text')
}

/** Null ends a mark. y-tiptap deletes a whole text for everybody if it has a mark that its schema does not know. */
function checkMark(name: string, value: unknown): Soundness {
  if (!MARKS.has(name)) return unsound('unknown-mark', 'text')
  if (value === null) return SOUND
  if (isTooLong(value)) return unsound('too-long', name)
  const attributes = typeof value === 'object' ? value : {}
  return markSchema.safeParse({ ...attributes, type: name }).success ? SOUND : unsound('wrong-value', name)
}
