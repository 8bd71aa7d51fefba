/** Photos and their credits. A file of words has no pictures: the block says where one stood, whose it is, what it shows. */
import type { Image } from '@samplan/domain'
import { newBlockId, type ImportContext } from './importContext.ts'
import { peopleIn } from './importPeople.ts'
import { isRecord, textsAt, wordsAt } from './values.ts'

export function importPhoto(context: ImportContext, block: unknown, caption: string): Image {
  const data = isRecord(block) ? block['data'] : null
  const names = peopleIn(data, null).map(({ name }) => name)
  const shown = [...textsAt(data, 'people'), ...textsAt(data, 'names'), ...names]
  return {
    ...emptyImage(context),
    caption: [caption, shown.join(', ')].filter((part) => part !== '').join(': '),
    alt: firstOf(block, data, 'alt', 'description', 'alternativeText') ?? '',
    credit: firstOf(block, data, 'credit', 'photographer', 'photo'),
  }
}

/** Where photos are known by their credits alone. */
export const importCredit = (context: ImportContext, text: string): Image => ({
  ...emptyImage(context),
  credit: text,
})

const emptyImage = (context: ImportContext): Image => ({
  type: 'image',
  id: newBlockId(context),
  file: null,
  alt: '',
  isDecorative: false,
  caption: '',
  credit: null,
  width: 'full',
})

const firstOf = (block: unknown, data: unknown, ...keys: readonly string[]): string | null =>
  wordsAt(block, ...keys) ?? wordsAt(data, ...keys)
