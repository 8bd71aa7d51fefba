/** The small plan with threads in it, written as the server writes them. */
import { applyThreadCommand, makeTextAnchor, projectOutline } from '@samplan/document'
import {
  actorIn,
  blockIdSchema,
  commandSchema,
  isThreadCommand,
  threadIdSchema,
  userIdSchema,
  type TextAnchor,
  type ThreadId,
} from '@samplan/domain'
import * as Y from 'yjs'
import { FIRST, smallPlan, smallPlanDocs } from './smallPlan.ts'

const OFFICER = userIdSchema.parse('officer')

export interface SmallReview {
  readonly comments: Y.Doc
  readonly first: Y.Doc
  readonly give: (command: object) => void
  /** On letters of the first section's paragraph, which says "one". */
  readonly anchorOn: (from: number, to: number) => TextAnchor
  /** Starts a thread on such letters. */
  readonly commentOn: (threadId: ThreadId, from: number, to: number) => void
  /** Starts one on the section as a whole. */
  readonly commentOnSection: (threadId: ThreadId) => void
}

export const threadId = (id: string): ThreadId => threadIdSchema.parse(id)

export function smallReview(): SmallReview {
  const plan = smallPlan()
  const { outline, first } = smallPlanDocs(plan)
  const comments = new Y.Doc()
  const context = { actor: actorIn(plan, OFFICER), outline: projectOutline(outline) }
  let at = 0
  const give = (given: object) => {
    const command = commandSchema.parse(given)
    const { actor } = context
    if (!isThreadCommand(command) || actor === null) throw new Error('no command on threads')
    at += 1
    const stamp = { by: OFFICER, at }
    const section = { sectionId: FIRST, doc: first }
    const verdict = applyThreadCommand({ comments, section }, { ...context, actor }, command, stamp)
    if (!verdict.ok) throw new Error(verdict.code)
  }
  const start = (id: ThreadId, anchor: object) =>
    give({
      type: 'start-thread',
      threadId: id,
      sectionId: FIRST,
      anchor,
      suggestion: null,
      mustBeAnswered: false,
      message: { messageId: `${id}-1`, body: 'Why?' },
    })
  const anchorOn = (from: number, to: number) => {
    const place = { kind: 'prose', elementId: blockIdSchema.parse('p1') } as const
    const anchor = makeTextAnchor(first, FIRST, { place, offset: from }, { place, offset: to })
    if (anchor === null) throw new Error('there are no letters')
    return anchor
  }
  return {
    comments,
    first,
    give,
    anchorOn,
    commentOn: (id, from, to) => start(id, anchorOn(from, to)),
    commentOnSection: (id) => start(id, { kind: 'section' }),
  }
}
