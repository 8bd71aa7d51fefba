/**
 * A command's way into the plan: authorised, checked and written in one turn of the sync core, so that of two commands at
 * once the second is judged by what the first has made of the plan; answered when it is on disk.
 */
import {
  applyCommand,
  moveBlock,
  OUTLINE,
  projectOutline,
  schemaVersionOf,
  sectionDocName,
  writeSection,
  type DocName,
} from '@samplan/document'
import {
  authorise,
  checkCommand,
  type Command,
  type PlanId,
  type ResolvedCommand,
  type SectionId,
  type Verdict,
} from '@samplan/domain'
import type * as Y from 'yjs'
import type { Principal } from '../accounts/principal.ts'
import type { Services } from '../life/services.ts'
import { invite, type InvitationLink } from '../members/invite.ts'
import { actorFor } from './actor.ts'
import { durable } from './durable.ts'
import { openPlan, refused, type OpenedPlan } from './openPlan.ts'

export interface CommandDone {
  /** Where the command has brought somebody in who has no password yet. */
  readonly invitation: InvitationLink | null
}

type Docs = ReadonlyMap<DocName, Y.Doc>

/** @throws Problem with the code of the policy or check that refuses */
export async function runCommand(
  services: Services,
  by: Principal,
  planId: PlanId,
  command: Command,
): Promise<CommandDone> {
  const plan = await openPlan(services, by, planId)
  // Asked again below; asked here so that nobody is invited by who may not.
  requireAuthorised(plan, command)
  const { resolved, invitation } = await resolve(services, by, { planId, plan, command })
  const verdict = await durable(services.sync, () =>
    services.sync.edit(planId, docNamesOf(resolved), by.user.id, (docs) => write(docs, by, resolved)),
  )
  if (!verdict.ok) throw refused(verdict.code)
  return { invitation }
}

function requireAuthorised({ actor, outline }: OpenedPlan, command: Command | ResolvedCommand): void {
  const verdict = authorise(actor, command, outline)
  if (!verdict.ok) throw refused(verdict.code)
}

interface Resolution {
  readonly resolved: ResolvedCommand
  readonly invitation: InvitationLink | null
}

/** Documents hold account ids, never addresses. */
async function resolve(
  services: Services,
  by: Principal,
  given: { readonly planId: PlanId; readonly plan: OpenedPlan; readonly command: Command },
): Promise<Resolution> {
  const { planId, plan, command } = given
  if (command.type !== 'set-member') return { resolved: command, invitation: null }
  const { email, role } = command
  const { userId, link } = await invite(services, by, {
    planId,
    planTitle: plan.outline.facts.title,
    email,
    role,
  })
  return { resolved: { type: 'set-member', userId, role }, invitation: link }
}

function docNamesOf(command: ResolvedCommand): DocName[] {
  if (command.type === 'add-section') return [OUTLINE, sectionDocName(command.sectionId)]
  if (command.type !== 'move-block') return [OUTLINE]
  return [OUTLINE, sectionDocName(command.fromSectionId), sectionDocName(command.toSectionId)]
}

function write(docs: Docs, by: Principal, command: ResolvedCommand): Verdict {
  const outlineDoc = docOf(docs, OUTLINE)
  const outline = projectOutline(outlineDoc)
  const actor = actorFor(outline, by)
  if (actor === null) return { ok: false, code: 'forbidden' }
  const authorised = authorise(actor, command, outline)
  if (!authorised.ok) return authorised
  if (command.type !== 'move-block') return writeOutline(docs, by, command)
  const fits = checkCommand(outline, command)
  return fits.ok ? move(docs, by, command) : fits
}

function writeOutline(
  docs: Docs,
  by: Principal,
  command: Exclude<ResolvedCommand, { type: 'move-block' }>,
): Verdict {
  const verdict = applyCommand(docOf(docs, OUTLINE), command, by.user.id)
  if (verdict.ok && command.type === 'add-section') layOut(docs, command.sectionId)
  return verdict
}

/** Clients may not say by which layout a document is written; the server does, before they write in it. */
function layOut(docs: Docs, sectionId: SectionId): void {
  const doc = docOf(docs, sectionDocName(sectionId))
  if (schemaVersionOf(doc) === 0) writeSection(doc, sectionId, [])
}

function move(docs: Docs, by: Principal, command: Extract<Command, { type: 'move-block' }>): Verdict {
  const sectionDoc = (sectionId: SectionId) => ({ doc: docOf(docs, sectionDocName(sectionId)), sectionId })
  const { fromSectionId, toSectionId, blockId, beforeBlockId } = command
  return moveBlock(sectionDoc(fromSectionId), sectionDoc(toSectionId), blockId, beforeBlockId, by.user.id)
}

function docOf(docs: Docs, name: DocName): Y.Doc {
  const doc = docs.get(name)
  if (doc === undefined) throw new Error(`The sync core was asked for ${name}`)
  return doc
}
