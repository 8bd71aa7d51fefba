/** Threads on a section's words, started as the server does, and where they stand. */
import {
  applyThreadCommand,
  COMMENTS,
  makeTextAnchor,
  OUTLINE,
  projectOutline,
  projectThread,
  readAnchors,
  resolveAnchors,
  type DocName,
} from '@samplan/document'
import {
  actorIn,
  blockIdSchema,
  threadCommandSchema,
  threadIdSchema,
  type SectionId,
  type ThreadId,
} from '@samplan/domain'
import * as Y from 'yjs'
import { sectionOf } from '../documents.ts'
import { PLAN, testUserId, type World } from './createWorld.ts'

export const THREAD: ThreadId = threadIdSchema.parse('thread')

/** The text of a section's first paragraph. */
export function firstText(doc: Y.Doc, docName: DocName): Y.XmlText {
  const paragraph = doc.getXmlFragment(sectionIdOf(docName)).get(0)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
  if (!(text instanceof Y.XmlText)) throw new Error('The section does not begin with a paragraph')
  return text
}

/** By the coordinator, on `words` in the paragraph `p-<section>` that the section begins with. */
export async function startThread({ service, clock }: World, docName: DocName, words: string): Promise<void> {
  const sectionId = sectionIdOf(docName)
  const by = testUserId('coordinator')
  const started = service.edit(PLAN, [OUTLINE, COMMENTS, docName], by, (docs, at) => {
    const [outlineDoc, comments, doc] = [docs.get(OUTLINE), docs.get(COMMENTS), docs.get(docName)]
    if (!outlineDoc || !comments || !doc) throw new Error('An edit has the docs that it asked for')
    const outline = projectOutline(outlineDoc)
    const actor = actorIn(outline, by)
    if (!actor) throw new Error('The coordinator is a member')
    const place = { kind: 'prose' as const, elementId: blockIdSchema.parse(`p-${sectionId}`) }
    const from = firstText(doc, docName).toJSON().indexOf(words)
    const anchor = makeTextAnchor(
      doc,
      sectionId,
      { place, offset: from },
      { place, offset: from + words.length },
    )
    const command = threadCommandSchema.parse({
      type: 'start-thread',
      threadId: THREAD,
      sectionId,
      anchor,
      message: { messageId: 'message', body: 'Stämmer det här?' },
      suggestion: null,
      mustBeAnswered: false,
    })
    return applyThreadCommand({ comments, section: { doc, sectionId } }, { actor, outline }, command, {
      by,
      at,
    })
  })
  await clock.settle()
  const verdict = await started
  if (!verdict.ok) throw new Error(`No thread was started: ${verdict.code}`)
}

/** The words under the thread in this document; null if it has no anchor there. */
export function wordsUnder(doc: Y.Doc, docName: DocName): string | null {
  const spans = resolveAnchors(doc, sectionIdOf(docName), readAnchors(doc)).get(THREAD)
  if (!spans) return null
  return spans.map(({ from, to }) => firstText(doc, docName).toJSON().slice(from, to)).join('|')
}

export const sectionOfThread = ({ service }: World): Promise<SectionId | undefined> =>
  service.read(PLAN, COMMENTS, (doc) => projectThread(doc, THREAD)?.sectionId)

function sectionIdOf(docName: DocName): SectionId {
  const sectionId = sectionOf(docName)
  if (!sectionId) throw new Error(`${docName} is no section`)
  return sectionId
}
