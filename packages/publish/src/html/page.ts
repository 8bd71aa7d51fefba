/** What every part of a page is rendered with. */
import type { ImageHash } from '@samplan/domain'
import type { Paper } from '../paper/paper.ts'

/** Where a browser finds a picture; null for one that is missing. */
export type ImageAddress = (hash: ImageHash) => string | null

export interface Page {
  readonly addressOf: ImageAddress
  /** Places that can be gone to. */
  readonly anchors: ReadonlySet<string>
  readonly notesTitle: string
  readonly backToText: string
}

export const pageOf = (
  { anchors, notesTitle, backToText }: Pick<Paper, 'anchors' | 'notesTitle' | 'backToText'>,
  addressOf: ImageAddress,
): Page => ({ addressOf, anchors: new Set(anchors), notesTitle, backToText })
