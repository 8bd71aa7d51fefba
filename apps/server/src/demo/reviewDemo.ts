/** Writes the review of the demo plan into its documents, before they are stored. */
import {
  applyThreadCommand,
  COMMENTS,
  makeTextAnchor,
  OUTLINE,
  projectOutline,
  projectSection,
  projectThread,
  sectionDocName,
  type DocName,
  type SectionDoc,
} from '@samplan/document'
import {
  actorIn,
  inlineText,
  sectionIdSchema,
  threadCommandSchema,
  type ThreadCommand,
} from '@samplan/domain'
import * as Y from 'yjs'
import type { DemoUserId } from './demoUsers.ts'
import { demoReview, type DemoAnchor, type DemoRemark } from './plan/review.ts'

const HOUR_MS = 3_600_000

type Docs = ReadonlyMap<DocName, Y.Doc>

/** The plan's documents and its comments. @throws where a remark does not fit the plan */
export function reviewDemo(planDocs: Docs, userId: DemoUserId, now: number): Docs {
  const docs = new Map(planDocs).set(COMMENTS, new Y.Doc())
  for (const { by, hoursAgo, command } of demoReview(userId))
    give(docs, commandOf(docs, command), { by: userId(by), at: now - hoursAgo * HOUR_MS })
  return docs
}

function give(docs: Docs, command: ThreadCommand, stamp: Parameters<typeof applyThreadCommand>[3]): void {
  const outline = projectOutline(docIn(docs, OUTLINE))
  const actor = actorIn(outline, stamp.by)
  if (actor === null) throw new Error(`${stamp.by} is no member of the demo plan`)
  const comments = docIn(docs, COMMENTS)
  const sectionId =
    command.type === 'start-thread' ? command.sectionId : projectThread(comments, command.threadId)?.sectionId
  const section = sectionId === undefined ? null : sectionIn(docs, sectionId)
  const verdict = applyThreadCommand({ comments, section }, { actor, outline }, command, stamp)
  if (!verdict.ok) throw new Error(`${command.threadId}: ${verdict.code}`)
}

function commandOf(docs: Docs, command: DemoRemark['command']): ThreadCommand {
  if (command.type !== 'start-thread') return threadCommandSchema.parse(command)
  const section = sectionIn(docs, command.sectionId)
  return threadCommandSchema.parse({ ...command, anchor: anchorIn(section, command.anchor) })
}

function anchorIn({ doc, sectionId }: SectionDoc, anchor: DemoAnchor): unknown {
  if (anchor.kind !== 'words') return anchor
  const { blockId, words } = anchor
  const block = projectSection(doc, sectionId).find(({ id }) => id === blockId)
  if (block?.type !== 'paragraph') throw new Error(`${blockId} is no paragraph of ${sectionId}`)
  const offset = inlineText(block.content).indexOf(words)
  const place = { kind: 'prose', elementId: block.id } as const
  return makeTextAnchor(doc, sectionId, { place, offset }, { place, offset: offset + words.length })
}

const sectionIn = (docs: Docs, id: string): SectionDoc => {
  const sectionId = sectionIdSchema.parse(id)
  return { doc: docIn(docs, sectionDocName(sectionId)), sectionId }
}

function docIn(docs: Docs, name: DocName): Y.Doc {
  const doc = docs.get(name)
  if (doc === undefined) throw new Error(`The demo plan has no ${name}`)
  return doc
}
