/** Fills a plan with threads, as its people would: over HTTP, one at a time, on words here and there. */
import { makeTextAnchor, sectionDocName } from '@samplan/document'
import { inlineText, type BlockId, type Plan, type Section, type SectionId } from '@samplan/domain'
import type * as Y from 'yjs'
import { z } from 'zod'
import type { Api } from '../../e2e/support/api.ts'
import { storedDoc } from '../../e2e/support/log.ts'
import type { ServerProcess } from '../../e2e/support/serverProcess.ts'

interface ThreadsOptions {
  readonly server: ServerProcess
  readonly api: Api
  readonly plan: Plan
  /** Has a good part of them. */
  readonly busy: SectionId
  readonly inBusy: number
  readonly elsewhere: number
}

interface Passage {
  readonly sectionId: SectionId
  readonly blockId: BlockId
  readonly from: number
  readonly to: number
}

/** Words to a passage. */
const WORDS = 3

export async function startThreads(options: ThreadsOptions): Promise<void> {
  const { server, api, plan, busy, inBusy, elsewhere } = options
  const others = plan.sections.filter(({ id }) => id !== busy)
  const own = plan.sections.filter(({ id }) => id === busy)
  const passages = [
    ...spread(own.flatMap(passagesIn), inBusy),
    ...spread(others.flatMap(passagesIn), elsewhere),
  ]
  const docs = new Map<SectionId, Y.Doc>()
  const docOf = (sectionId: SectionId) => {
    const doc = docs.get(sectionId) ?? storedDoc(server, plan.id, sectionDocName(sectionId))
    docs.set(sectionId, doc)
    return doc
  }
  for (const [index, passage] of passages.entries()) {
    await api.post(z.unknown(), `/api/plans/${plan.id}/commands`, {
      type: 'start-thread',
      threadId: `thread-${index}`,
      sectionId: passage.sectionId,
      anchor: anchorOn(docOf(passage.sectionId), passage),
      message: { messageId: `message-${index}`, body: 'Det här behöver vi tala om. Vad säger kommunerna?' },
      suggestion: null,
      mustBeAnswered: false,
    })
  }
}

function anchorOn(doc: Y.Doc, { sectionId, blockId, from, to }: Passage) {
  const place = { kind: 'prose', elementId: blockId } as const
  const anchor = makeTextAnchor(doc, sectionId, { place, offset: from }, { place, offset: to })
  if (anchor === null) throw new Error(`No words from ${from} to ${to} of ${blockId}`)
  return anchor
}

/** Every few words of its paragraphs and headings. */
function passagesIn({ id: sectionId, blocks }: Section): readonly Passage[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'paragraph') return []
    const words = [...inlineText(block.content).matchAll(/\S+/gu)]
    return words.flatMap(({ index: from }, at) => {
      const last = words[at + WORDS - 1]
      return last && at % WORDS === 0
        ? [{ sectionId, blockId: block.id, from, to: last.index + last[0].length }]
        : []
    })
  })
}

/** So many of them, evenly; where there are too few, some more than once. */
function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  return Array.from({ length: count }, (_, index) => {
    const item = items[Math.floor((index * items.length) / count) % items.length]
    if (item === undefined) throw new Error('There are no words to comment on')
    return item
  })
}
