/** A plan under review, for tests: its documents, and commands given by its members as the server gives them. */
import {
  actorIn,
  authorise,
  threadCommandSchema,
  threadIdSchema,
  type Plan,
  type SectionId,
  type Thread,
  type ThreadCommand,
  type Verdict,
} from '@samplan/domain'
import * as Y from 'yjs'
import type { z } from 'zod'
import { COMMENTS, OUTLINE, sectionDocName, type DocName } from '../docName.ts'
import { projectOutline } from '../outline/projectOutline.ts'
import { writePlan } from '../plan/writePlan.ts'
import type { SectionDoc } from '../section/moveBlock.ts'
import { userId } from '../testing/ids.ts'
import { applyThreadCommand } from './applyThreadCommand.ts'
import { projectThread, projectThreads } from './projectThreads.ts'

export type ThreadCommandDraft = z.input<typeof threadCommandSchema>

export class ReviewedPlan {
  readonly docs: ReadonlyMap<DocName, Y.Doc>
  readonly comments = new Y.Doc()
  /** Milliseconds; each command takes one. */
  now = 1000

  constructor(plan: Plan) {
    this.docs = new Map([...writePlan(plan), [COMMENTS, this.comments]])
  }

  get threads(): Thread[] {
    return projectThreads(this.comments)
  }

  thread(id: string): Thread | null {
    return projectThread(this.comments, threadIdSchema.parse(id))
  }

  section(sectionId: SectionId): SectionDoc {
    return { doc: this.#doc(sectionDocName(sectionId)), sectionId }
  }

  give(by: string, draft: ThreadCommandDraft): Verdict {
    const outline = projectOutline(this.#doc(OUTLINE))
    const actor = actorIn(outline, userId(by))
    if (actor === null) throw new Error(`${by} is no member`)
    const command = threadCommandSchema.parse(draft)
    const allowed = authorise(actor, command, outline)
    if (!allowed.ok) return allowed
    const section = outline.state === 'drafting' ? this.#sectionOf(command) : null
    const stamp = { by: actor.userId, at: (this.now += 1) }
    return applyThreadCommand({ comments: this.comments, section }, { actor, outline }, command, stamp)
  }

  #sectionOf(command: ThreadCommand): SectionDoc | null {
    const thread = projectThread(this.comments, command.threadId)
    const sectionId = thread?.sectionId ?? (command.type === 'start-thread' ? command.sectionId : null)
    return sectionId !== null && this.docs.has(sectionDocName(sectionId)) ? this.section(sectionId) : null
  }

  #doc(name: DocName): Y.Doc {
    const doc = this.docs.get(name)
    if (doc === undefined) throw new Error(`The plan has no ${name}`)
    return doc
  }
}
