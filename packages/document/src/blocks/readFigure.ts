/** A picture, or a place for something that the plan knows: what has a caption and no rows. */
import type { BlockId, DerivedFigure, Image } from '@samplan/domain'
import type * as Y from 'yjs'
import { readField, readText } from './blockFields.ts'

export function readFigure(doc: Y.Doc, type: 'image' | 'derivedFigure', id: BlockId): Image | DerivedFigure {
  const caption = readText(doc, id, 'caption')
  if (type === 'derivedFigure') return { type, id, view: readField(doc, type, id, 'view'), caption }
  return {
    type,
    id,
    file: readField(doc, type, id, 'file'),
    alt: readField(doc, type, id, 'alt'),
    isDecorative: readField(doc, type, id, 'isDecorative'),
    caption,
    credit: readField(doc, type, id, 'credit'),
    width: readField(doc, type, id, 'width'),
  }
}
