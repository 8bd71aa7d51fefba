/** Values for tests. Every plan, organisation and user is a new one, so that tests share a database undisturbed. */
import { COMMENTS, OUTLINE, sectionDocName, type DocName } from '@samplan/document'
import {
  organisationIdSchema,
  planIdSchema,
  sectionIdSchema,
  userIdSchema,
  type OrganisationId,
  type PlanId,
  type PlanState,
  type UserId,
} from '@samplan/domain'
import type { Batch, LoggedUpdate, PendingActivity, PendingUpdate, PlanIndexEntry, Seal } from '@samplan/sync'
import { randomUUID } from 'node:crypto'
import type { LogUnderTest } from './logUnderTest.ts'

/** 2026-11-02 09:00 in Luleå. */
const AT = 1_793_606_400_000

export const docs = {
  outline: OUTLINE,
  comments: COMMENTS,
  section: sectionDocName(sectionIdSchema.parse('culture')),
  otherSection: sectionDocName(sectionIdSchema.parse('growth')),
} satisfies Record<string, DocName>

export function newUserId(): UserId {
  return userIdSchema.parse(randomUUID())
}

export function newPlanId(): PlanId {
  return planIdSchema.parse(randomUUID())
}

export async function newOrganisation(log: LogUnderTest): Promise<OrganisationId> {
  const id = organisationIdSchema.parse(randomUUID())
  await log.createOrganisation(id)
  return id
}

export function entryOf(
  organisationId: OrganisationId,
  changes: Partial<PlanIndexEntry> = {},
): PlanIndexEntry {
  return {
    planId: newPlanId(),
    organisationId,
    title: 'Verksamhetsplan',
    year: 2027,
    state: 'drafting',
    members: [],
    removedAt: null,
    ...changes,
  }
}

/** Creates a plan without documents. */
export async function newPlan(
  log: LogUnderTest,
  changes: Partial<PlanIndexEntry> = {},
): Promise<PlanIndexEntry> {
  const entry = entryOf(changes.organisationId ?? (await newOrganisation(log)), changes)
  await log.updateLog.append(batchWith({ index: [entry] }))
  return entry
}

/** A batch of nothing else. */
export function batchWith(parts: Partial<Batch>): Batch {
  return { updates: [], together: [], activities: [], answers: [], index: [], ...parts }
}

/** A seal of nothing else. */
export function sealWith(parts: Partial<Seal<null>>): Seal<null> {
  return { result: null, updates: [], activities: [], answers: [], index: null, records: [], ...parts }
}

/** Freezes the plan, say, and does nothing else. */
export async function enterState(log: LogUnderTest, plan: PlanIndexEntry, state: PlanState): Promise<void> {
  await log.updateLog.seal(plan.planId, () => sealWith({ index: { ...plan, state } }))
}

const author = newUserId()

export function updateOf(
  planId: PlanId,
  docName: DocName,
  bytes: Uint8Array | string,
  changes: Partial<PendingUpdate> = {},
): PendingUpdate {
  return {
    planId,
    docName,
    author,
    at: AT,
    bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
    changesContent: true,
    judgedIn: null,
    ...changes,
  }
}

/** What a log says of an update besides its number. */
export function loggedOf({ planId, docName, author: by, at, bytes }: PendingUpdate): LoggedUpdate {
  return { planId, docName, author: by, at, bytes }
}

/** What somebody did to a section; `updates` are those that did it. */
export function activityOf(
  planId: PlanId,
  to: PendingActivity['to'],
  updates: readonly PendingUpdate[] = [],
): PendingActivity {
  const subject = { sectionId: sectionIdSchema.parse('culture'), threadId: null, userId: null }
  return { planId, type: 'rename-section', subject, from: null, to, by: author, at: AT, updates }
}

export function bytesOf(updates: readonly { readonly bytes: Uint8Array }[]): string[] {
  return updates.map(({ bytes }) => Buffer.from(bytes).toString())
}
