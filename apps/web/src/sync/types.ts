/** What the hooks hand out. */
import type { SectionId, UserId } from '@samplan/domain'
import type { Awareness } from 'y-protocols/awareness'
import type { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'

/** A section's document with everything an editor needs. */
export interface SectionDoc {
  /** Changes when the document was rebuilt from the server; an editor must then be mounted anew. */
  readonly key: string
  readonly doc: Y.Doc
  /** The section's text: the XmlFragment named by the section's id. */
  readonly fragment: Y.XmlFragment
  readonly provider: WebsocketProvider
  /** Carets. Set a local state only while the editor has the focus. */
  readonly awareness: Awareness
  /** May this user write here, now: by role and ownership, and while the plan is being drafted. */
  readonly canWrite: boolean
  /** The content has arrived, from the server or from this machine. An editor bound earlier would write into it. */
  readonly ready: boolean
}

/** When somebody last wrote in a section. */
export interface LastChange {
  /** Milliseconds since the epoch; to the minute for what happened while the page was open. */
  readonly at: number
  /** Null where it is not known. */
  readonly by: UserId | null
}

/** Somebody who has the plan open; one entry per person, however many tabs. */
export interface Present {
  readonly userId: UserId
  readonly name: string
  /** Index into the presence colours of the design tokens. */
  readonly colour: number
  /** Null when the person is in no section. */
  readonly sectionId: SectionId | null
}

export type CommandOutcome =
  | { readonly status: 'done' }
  | { readonly status: 'refused'; readonly code: string }
