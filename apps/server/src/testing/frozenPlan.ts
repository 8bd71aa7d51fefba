/** A plan that is frozen, printed and decided on, straight in the database: for tests of what becomes of it there. */
import { OUTLINE, projectPlan, PROJECTOR, writeCase, type DocName } from '@samplan/document'
import {
  caseFileIdSchema,
  decisionIdSchema,
  DEFAULT_THEME,
  frozenPlanOf,
  userIdSchema,
  versionIdSchema,
  type CaseFileId,
  type Decision,
  type PlanId,
  type VersionFileKind,
  type VersionHead,
} from '@samplan/domain'
import { canonicalJson, sha256Hex } from '@samplan/publish'
import type { Storage } from '@samplan/storage'
import type { PendingUpdate, SealedPlan, StoredDoc } from '@samplan/sync'
import { nanoid } from 'nanoid'
import * as Y from 'yjs'
import { makeVersion } from '../case/makeVersion.ts'

/** 2026-11-20 09:00 in Luleå. */
const AT = 1_795_161_600_000
const director = userIdSchema.parse('director')

/** Ready-made files: what stands in them does not matter to whoever keeps them. */
const KINDS: readonly VersionFileKind[] = ['html', 'pdf', 'pdfa', 'docx', 'xlsx', 'csv']

/** The next version of a plan, and its outline saying so. */
export async function freezeNow(storage: Storage, planId: PlanId): Promise<VersionHead> {
  const sealed = await storage.updateLog.seal<VersionHead>(planId, (plan) => {
    const docs = new Map([...plan.docs].map(([name, stored]) => [name, docOf(stored)]))
    const version = versionOf(planId, plan, docs)
    return {
      result: version.head,
      updates: [announcing(planId, docs, version.head)],
      activities: [],
      answers: [],
      index: null,
      records: [{ kind: 'version', ...version, projector: PROJECTOR, states: statesOf(docs) }],
    }
  })
  if (sealed === null) throw new Error('There is no such plan')
  const head = sealed.result
  for (const kind of KINDS) await storage.register.addFile(head.id, fileOf(kind, head))
  return head
}

/** An excerpt of the minutes, and the decision that it proves. */
export async function decideNow(storage: Storage, head: VersionHead): Promise<void> {
  const excerptId = caseFileIdSchema.parse(nanoid())
  const plan = await storage.planIndex.get(head.planId)
  if (plan === null) throw new Error('There is no such plan')
  await storage.caseFiles.put({
    id: excerptId,
    planId: head.planId,
    organisationId: plan.organisationId,
    name: 'Protokollsutdrag § 84.pdf',
    by: director,
    at: AT,
    bytes: Buffer.from(`%PDF-1.7 ${excerptId}`),
  })
  await storage.updateLog.seal(head.planId, ({ decisions }) => {
    const before = decisions.at(-1)
    const decision = decisionOn(head, excerptId, before ? sha256Hex(canonicalJson(before)) : null)
    const sha256 = sha256Hex(canonicalJson(decision))
    const nothing = { updates: [], activities: [], answers: [], index: null }
    return { result: null, ...nothing, records: [{ kind: 'decision', decision, sha256 }] }
  })
}

function versionOf(planId: PlanId, { organisationId, versions }: SealedPlan, docs: Docs) {
  const number = versions.length + 1
  const plan = frozenPlanOf(projectPlan(planId, docs), () => 'Anna Ek')
  return makeVersion(
    {
      id: versionIdSchema.parse(nanoid()),
      planId,
      number,
      kind: 'proposal',
      wordingOf: null,
      label: `Förslag ${number}`,
      note: 'Till styrelsen',
      by: director,
      byName: 'Dag Lund',
      at: AT,
      previous: versions.at(-1)?.sha256 ?? null,
    },
    { organisationId, theme: DEFAULT_THEME, plan },
  )
}

type Docs = ReadonlyMap<DocName, Y.Doc>

const statesOf = (docs: Docs): ReadonlyMap<DocName, Uint8Array> =>
  new Map([...docs].map(([name, doc]) => [name, Y.encodeStateAsUpdate(doc)]))

function announcing(planId: PlanId, docs: Docs, head: VersionHead): PendingUpdate {
  const outline = docs.get(OUTLINE)
  if (outline === undefined) throw new Error('A plan has an outline')
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(outline))
  writeCase(copy, { state: 'drafting', currentVersion: head, reopening: null }, 'freeze')
  const bytes = Y.encodeStateAsUpdate(copy, Y.encodeStateVector(outline))
  return { planId, docName: OUTLINE, author: director, at: AT, bytes, judgedIn: null, changesContent: true }
}

const decisionOn = (head: VersionHead, excerptId: CaseFileId, previous: string | null): Decision => ({
  id: decisionIdSchema.parse(nanoid()),
  planId: head.planId,
  versionId: head.id,
  body: 'Styrelsen',
  date: '2026-11-27',
  paragraph: `${80 + head.number}`,
  diaryNumber: '2026-118',
  outcome: 'returned',
  text: 'Styrelsen återremitterar förslaget.',
  minutesVerifiedOn: '2026-12-01',
  excerptId,
  corrects: null,
  reason: null,
  by: director,
  byName: 'Dag Lund',
  at: AT,
  versionSha256: head.sha256,
  previous,
})

function fileOf(kind: VersionFileKind, head: VersionHead) {
  const bytes = Buffer.from(`${kind} of ${head.label} `.repeat(300))
  return { kind, renderer: 'a renderer', sha256: sha256Hex(bytes), bytes }
}

function docOf({ snapshot, updates }: StoredDoc): Y.Doc {
  const doc = new Y.Doc()
  if (snapshot !== null) Y.applyUpdate(doc, snapshot.state)
  for (const { bytes } of updates) Y.applyUpdate(doc, bytes)
  return doc
}
