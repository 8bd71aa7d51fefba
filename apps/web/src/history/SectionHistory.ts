/**
 * What this person has done in one section, prose and fields in one order, so that Ctrl+Z takes back the latest of it
 * wherever it was done, and nothing that another has written.
 */
import { undoScope } from '@samplan/document'
import type { SectionId } from '@samplan/domain'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { ownEdit } from './ownEdit.ts'

/** A step that can be taken back out of order, for as long as it has not been. */
export type HistoryStep = Y.UndoManager['undoStack'][number]

export class SectionHistory {
  readonly manager: Y.UndoManager

  constructor(doc: Y.Doc, sectionId: SectionId) {
    this.manager = new Y.UndoManager(undoScope(doc, sectionId), {
      trackedOrigins: new Set<unknown>([ySyncPluginKey, ownEdit]),
      captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
      deleteFilter: (item) => !holdsText(item),
    })
  }

  /** What follows is a step of its own, however soon it comes. */
  readonly boundary = (): void => this.manager.stopCapturing()

  readonly undo = (): void => void this.manager.undo()
  readonly redo = (): void => void this.manager.redo()

  /** Does `change` as one step, which "Ångra" on a message can take back later. */
  step(change: () => void): HistoryStep | null {
    this.boundary()
    const before = this.manager.undoStack.at(-1)
    change()
    this.boundary()
    const step = this.manager.undoStack.at(-1)
    return step === undefined || step === before ? null : step
  }

  /** Takes one step back and leaves what came after it. Nothing happens if it has been taken back already. */
  takeBack(step: HistoryStep): void {
    const { undoStack } = this.manager
    const index = undoStack.indexOf(step)
    if (index === -1) return
    undoStack.push(...undoStack.splice(index, 1))
    this.undo()
  }
}

/** Undoing the paragraph one has made leaves it standing while another's words are in it. */
function holdsText(item: Y.Item): boolean {
  return item instanceof Y.Item && item.content instanceof Y.ContentType && hasText(item.content.type)
}

function hasText(type: unknown): boolean {
  if (type instanceof Y.Text) return type.length > 0
  return type instanceof Y.XmlFragment && type.toArray().some((child) => hasText(child))
}

const histories = new WeakMap<Y.Doc, SectionHistory>()

/** The one history of a section's document, in the text and on the budget page alike. */
export function sectionHistory(doc: Y.Doc, sectionId: SectionId): SectionHistory {
  const known = histories.get(doc)
  if (known) return known
  const history = new SectionHistory(doc, sectionId)
  histories.set(doc, history)
  return history
}
