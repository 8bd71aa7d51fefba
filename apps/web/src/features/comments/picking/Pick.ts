import type { TextPoint } from '@samplan/document'
import type { Anchor, SectionId } from '@samplan/domain'

/** What one has marked or stands on, to comment on it. */
export type Pick =
  | {
      readonly kind: 'words'
      readonly sectionId: SectionId
      readonly from: TextPoint
      readonly to: TextPoint
    }
  | { readonly kind: 'thing'; readonly sectionId: SectionId; readonly anchor: Anchor }
