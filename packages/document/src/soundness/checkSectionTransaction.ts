import type { SectionId } from '@samplan/domain'
import * as Y from 'yjs'
import { MAX_TEXT_LENGTH } from '../limits.ts'
import { SECTION_MAPS, sectionRoots, type SectionMapName } from '../section/roots.ts'
import { checkMapEntry } from './checkMapEntry.ts'
import { checkTopLevel, checkXmlAttribute, checkXmlChild } from './checkXml.ts'
import { checkXmlText } from './checkXmlText.ts'
import { newItems } from './newItems.ts'
import { firstUnsound, SOUND, unsound, type Soundness } from './soundness.ts'

/**
 * Whether what a transaction added may stand in a section's document. Call it inside the transaction, right after the
 * update is applied; a refused one is undone by building the doc anew. Needs roots defined by `sectionRoots`.
 */
export function checkSectionTransaction(transaction: Y.Transaction, sectionId: SectionId): Soundness {
  const { fragment, ...maps } = sectionRoots(transaction.doc, sectionId)
  const known = SECTION_MAPS.length + 1
  if (transaction.doc.share.size !== known) return unsound('unknown-root', 'document')
  // Deleting an entry adds no item, so what only the server writes is guarded by what changed.
  const changed: ReadonlyMap<unknown, unknown> = transaction.changed
  if (changed.has(maps.meta)) return unsound('server-only', 'meta')
  if (changed.has(maps.anchors)) return unsound('server-only', 'anchors')
  if (changed.has(maps.reconciled)) return unsound('server-only', 'reconciled')
  const names = new Map<unknown, SectionMapName>(SECTION_MAPS.map((name) => [maps[name], name]))

  return firstUnsound(newItems(transaction), (item) => {
    const { parent, parentSub } = item
    const map = names.get(parent)
    if (map !== undefined) return checkMapEntry(map, item)
    if (parent === fragment) return parentSub === null ? checkTopLevel(item) : wrongPlace('fragment')
    if (parent instanceof Y.XmlElement)
      return parentSub === null ? checkXmlChild(item) : checkXmlAttribute(parent.nodeName, item)
    if (parent instanceof Y.XmlText) return parentSub === null ? checkXmlText(item) : wrongPlace('text')
    if (parent instanceof Y.Text)
      return parentSub === null ? checkPlainText(item, parent) : wrongPlace('field')
    return unsound('unknown-root', 'item')
  })
}

/** A field's text is letters alone: no formatting and nothing embedded. */
function checkPlainText({ content }: Y.Item, text: Y.Text): Soundness {
  if (!(content instanceof Y.ContentString)) return unsound('foreign-content', 'field')
  return text.length > MAX_TEXT_LENGTH ? unsound('too-long', 'field') : SOUND
}

/** A list item where a map entry would be, or the other way round: somebody used the root as another type. */
function wrongPlace(detail: string): Soundness {
  return unsound('foreign-content', detail)
}
