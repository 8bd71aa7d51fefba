/** A case that is frozen and decided without any document behind it: storage looks into none. */
import {
  boardLinkIdSchema,
  caseFileIdSchema,
  decisionIdSchema,
  versionIdSchema,
  type Decision,
  type VersionHead,
} from '@samplan/domain'
import type { CaseRecord, PlanIndexEntry } from '@samplan/sync'
import { randomUUID } from 'node:crypto'
import type { NewBoardLink } from '../boardLinks/boardLinks.ts'
import type { NewCaseFile } from '../caseFiles/caseFiles.ts'
import type { Storage } from '../database/storage.ts'
import { insertCaseRecords } from '../versions/insertRecords.ts'
import { canonicalJson } from '../versions/seals.ts'
import { sha256Hex } from '../versions/sha256Hex.ts'
import { docs, newUserId } from './samples.ts'

/** 2026-11-20 09:00 in Luleå. */
const AT = 1_795_161_600_000

export function versionOf(
  { planId }: PlanIndexEntry,
  changes: Partial<VersionHead> = {},
): Extract<CaseRecord, { kind: 'version' }> {
  const id = versionIdSchema.parse(randomUUID())
  const json = canonicalJson({ id, title: 'Verksamhetsplan – förslag' })
  const head: VersionHead = {
    id,
    planId,
    number: 1,
    kind: 'proposal',
    wordingOf: null,
    label: 'Förslag 1',
    note: 'Till styrelsen',
    by: newUserId(),
    byName: 'Anna Ek',
    at: AT,
    sha256: sha256Hex(json),
    previous: null,
    ...changes,
  }
  const states = new Map([
    [docs.outline, Buffer.from('outline')],
    [docs.section, Buffer.from('section')],
  ])
  return { kind: 'version', head, json, projector: 1, states }
}

export function decisionOn(
  { id, planId, sha256 }: VersionHead,
  changes: Partial<Decision> = {},
): Extract<CaseRecord, { kind: 'decision' }> {
  const decision: Decision = {
    id: decisionIdSchema.parse(randomUUID()),
    planId,
    versionId: id,
    body: 'Styrelsen',
    date: '2026-11-27',
    paragraph: '84',
    diaryNumber: '2026-118',
    outcome: 'adopted',
    text: 'Styrelsen antar planen.',
    minutesVerifiedOn: null,
    excerptId: null,
    corrects: null,
    reason: null,
    by: newUserId(),
    byName: 'Bo Åhl',
    at: AT + 1,
    versionSha256: sha256,
    previous: null,
    ...changes,
  }
  return { kind: 'decision', decision, sha256: sha256Hex(canonicalJson(decision)) }
}

export const recordIn = (storage: Storage, plan: PlanIndexEntry, records: readonly CaseRecord[]) =>
  storage.kysely.transaction().execute((transaction) => insertCaseRecords(transaction, plan, records))

export function linkTo(
  { planId, organisationId }: PlanIndexEntry,
  { id: versionId }: VersionHead,
  changes: Partial<NewBoardLink> = {},
): NewBoardLink {
  return {
    id: boardLinkIdSchema.parse(randomUUID()),
    tokenHash: randomUUID(),
    planId,
    versionId,
    organisationId,
    name: 'Styrelsen',
    includes: ['changes'],
    createdBy: newUserId(),
    createdAt: AT,
    expiresAt: AT + 1000,
    ...changes,
  }
}

export function excerptIn({ planId, organisationId }: PlanIndexEntry, bytes: string): NewCaseFile {
  return {
    id: caseFileIdSchema.parse(randomUUID()),
    planId,
    organisationId,
    name: 'Protokollsutdrag § 84.pdf',
    by: newUserId(),
    at: AT,
    bytes: Buffer.from(bytes),
  }
}
