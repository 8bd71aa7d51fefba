/**
 * Every block has an id of its own, and a block keeps its id: what others have said of it, and what points at it, hangs
 * on that. So the half of a split paragraph that has the text keeps the id, and so does what is cut and pasted; a copy
 * gets a new one. (Tiptap's own UniqueID gives everything pasted new ids, what was cut too, and would give a new one to
 * a structured block, whose fields are found by its id.)
 */
import { PROSE_NODES } from '@samplan/document'
import type { NewId } from '@samplan/domain'
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { AddMarkStep, AttrStep, RemoveMarkStep, ReplaceStep, type Step } from '@tiptap/pm/transform'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { newIds, type Place } from './newIds.ts'

export const Identities = Extension.create<{ readonly newId: NewId }>({
  name: 'identities',
  // Before all that look at ids.
  priority: 10_000,
  addProseMirrorPlugins() {
    return [identitiesPlugin(this.options.newId)]
  },
})

export const identitiesPlugin = (newId: NewId): Plugin =>
  new Plugin({
    key: new PluginKey('identities'),
    appendTransaction: (transactions, before, after) =>
      transactions.some(bringsNodes) ? identify(transactions, before, after, newId) : null,
  })

/** What others have written has its ids, and letters that are typed are no nodes. */
const bringsNodes = (transaction: Transaction): boolean =>
  transaction.getMeta(ySyncPluginKey) === undefined && transaction.steps.some((step) => !isInline(step))

function isInline(step: Step): boolean {
  if (step instanceof AddMarkStep || step instanceof RemoveMarkStep || step instanceof AttrStep) return true
  if (!(step instanceof ReplaceStep)) return false
  const { content, openStart, openEnd } = step.slice
  return openStart === 0 && openEnd === 0 && content.content.every((node) => node.isInline)
}

function identify(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
  newId: NewId,
): Transaction | null {
  const mapped = (pos: number) => transactions.reduce((at, { mapping }) => mapping.map(at), pos)
  const ids = newIds({ before: placesIn(before.doc), after: placesIn(after.doc), mapped, newId })
  if (ids.size === 0) return null
  const { tr } = after
  for (const [pos, id] of ids) tr.setNodeAttribute(pos, 'id', id)
  // Giving an id is no reason to forget that the next letter shall be bold.
  return tr.setStoredMarks(after.storedMarks)
}

const PROSE: ReadonlySet<string> = new Set(PROSE_NODES)

function placesIn(doc: Node): Place[] {
  const places: Place[] = []
  doc.descendants((node, pos) => {
    const id: unknown = node.attrs['id']
    if (PROSE.has(node.type.name))
      places.push({
        pos,
        end: pos + node.nodeSize,
        isEmpty: node.content.size === 0,
        id: typeof id === 'string' ? id : null,
      })
  })
  return places
}
