/**
 * Checks everything that was ever frozen and decided, beside a running server or without one. Rows of the register never
 * change and come in order, so what is read later only knows more than what was read first.
 */
import { OUTLINE, projectOutline } from '@samplan/document'
import { decisionSchema, type CaseFileId, type VersionId } from '@samplan/domain'
import type { AuditedDecision, AuditedPlan, HeadRow, ImageReader, StorageReader } from '@samplan/storage'
import * as Y from 'yjs'
import { attempted, fault, unless, type Fault } from './fault.ts'
import { readDocument } from './readDocument.ts'
import { verifyDecisions } from './verifyDecisions.ts'
import { verifyCaseFiles, verifyFiles } from './verifyFiles.ts'
import { verifyImages } from './verifyImages.ts'
import { verifyStates } from './verifyStates.ts'
import { verifyText } from './verifyText.ts'

/** What was looked at, and what is wrong with it. */
export type Finding =
  | { readonly of: 'database'; readonly faults: readonly Fault[] }
  | {
      readonly of: 'version'
      readonly plan: string
      readonly head: HeadRow
      /** What its files were made by. */
      readonly renderers: readonly string[]
      readonly faults: readonly Fault[]
    }
  /** Its decisions, its files, and whether any version is gone. */
  | {
      readonly of: 'case'
      readonly plan: string
      readonly decisions: number
      readonly faults: readonly Fault[]
    }

/** What is looked through. */
export interface Stored {
  readonly reader: StorageReader
  readonly images: ImageReader
}

export async function* verifyStorage(stored: Stored): AsyncGenerator<Finding> {
  const { reader } = stored
  const { audit } = reader
  const damaged = await attempted(async () =>
    (await audit.damages()).map((reason) => fault('database-damaged', { reason })),
  )
  if (damaged.length > 0) yield { of: 'database', faults: damaged }
  let plans: readonly AuditedPlan[] = []
  const courses = new Map<string, KnownCourse>()
  const heads: HeadRow[] = []
  const unread = await attempted(async () => {
    if (!(await audit.hasRegister())) return []
    plans = await audit.plans()
    for (const plan of plans) courses.set(plan.planId, await knownCourse(reader, plan))
    heads.push(...(await audit.heads()))
    return []
  })
  if (unread.length > 0) yield { of: 'database', faults: unread }
  else yield* verifyPlans(stored, plans, heads, courses)
}

async function* verifyPlans(
  stored: Stored,
  plans: readonly AuditedPlan[],
  heads: readonly HeadRow[],
  courses: ReadonlyMap<string, KnownCourse>,
): AsyncGenerator<Finding> {
  const byPlan = Map.groupBy(heads, ({ plan_id }) => plan_id)
  for (const plan of plans) {
    const ofPlan = byPlan.get(plan.planId) ?? []
    byPlan.delete(plan.planId)
    yield* verifyVersions(stored, nameOf(plan), ofPlan)
    const finding = await verifyCase(stored.reader, plan, ofPlan, courses.get(plan.planId) ?? NOTHING_KNOWN)
    if (finding.faults.length + finding.decisions > 0) yield finding
  }
  // A damaged row may name a plan that there is not.
  for (const [planId, ofNobody] of byPlan)
    for (const head of ofNobody)
      yield { of: 'version', plan: planId, head, renderers: [], faults: [fault('plan-missing')] }
}

async function* verifyVersions(
  stored: Stored,
  plan: string,
  heads: readonly HeadRow[],
): AsyncGenerator<Finding> {
  for (const [index, head] of heads.entries()) {
    const before = heads[index - 1]?.sha256 ?? null
    const renderers: string[] = []
    const faults = [
      ...unless(head.number === index + 1, 'number-missing', { number: index + 1 }),
      ...unless(head.previous === before, 'chain-broken'),
      ...(await attempted(() => verifyVersion(stored, head, renderers))),
    ]
    yield { of: 'version', plan, head, renderers, faults }
  }
}

/** @param renderers takes what its files were made by */
async function verifyVersion(
  { reader: { audit }, images }: Stored,
  head: HeadRow,
  renderers: string[],
): Promise<readonly Fault[]> {
  const bytes = await audit.document(head.id)
  if (bytes === null) return [fault('text-unreadable')]
  const { document, faults } = verifyText(head, bytes)
  return [
    ...faults,
    ...(await attempted(async () => verifyStates(head, document, await audit.docs(head.id)))),
    ...(await attempted(async () => {
      const files = await audit.files(head.id)
      renderers.push(...files.map(({ renderer }) => renderer))
      return verifyFiles(head, files)
    })),
    ...(await attempted(() => verifyImages(images, head, document))),
  ]
}

async function verifyCase(
  { audit }: StorageReader,
  plan: AuditedPlan,
  heads: readonly HeadRow[],
  { currentVersion, caseRevision }: KnownCourse,
) {
  let decisions = 0
  const versions = new Map(heads.map((head) => [head.id, head]))
  const version = heads.at(-1)?.label ?? ''
  const missing = unless(currentVersion === null || versions.has(currentVersion), 'version-missing', {
    version,
  })
  const faults = await attempted(async () => {
    const caseFiles = await audit.caseFiles(plan.planId)
    const rows = await audit.decisions(plan.planId)
    decisions = rows.length
    const happened = heads.length + decisions + (await audit.returns(plan.planId))
    return [
      ...unless(caseRevision <= happened, 'decision-missing', { count: decisions }),
      ...verifyDecisions(rows, { versions, caseFiles: new Set(caseFiles.map(({ id }) => id)) }),
      ...verifyCaseFiles(caseFiles, labels(rows, versions)),
    ]
  })
  return { of: 'case', plan: nameOf(plan), decisions, faults: [...missing, ...faults] } as const
}

/** What the version is called whose decision an excerpt belongs to. */
function labels(rows: readonly AuditedDecision[], versions: ReadonlyMap<VersionId, HeadRow>) {
  const byFile = new Map<CaseFileId, string>()
  for (const row of rows) {
    const excerptId = readDocument(decisionSchema, row.document)?.excerptId
    const label = versions.get(row.version_id)?.label
    if (excerptId && label !== undefined) byFile.set(excerptId, label)
  }
  return (id: CaseFileId): string | null => byFile.get(id) ?? null
}

const nameOf = ({ title, planId }: AuditedPlan): string => `${title} (${planId})`

/** What the plan's own documents say of its case: whoever removes the last version or decision has not changed those. */
interface KnownCourse {
  readonly currentVersion: VersionId | null
  /** How many times something was frozen, decided or taken back; 0 in a plan from before that was counted. */
  readonly caseRevision: number
}

const NOTHING_KNOWN: KnownCourse = { currentVersion: null, caseRevision: 0 }

async function knownCourse(reader: StorageReader, { planId }: AuditedPlan): Promise<KnownCourse> {
  const { snapshot, updates } = await reader.load(planId, OUTLINE)
  const doc = new Y.Doc()
  if (snapshot !== null) Y.applyUpdate(doc, snapshot.state)
  for (const { bytes } of updates) Y.applyUpdate(doc, bytes)
  const { currentVersion, caseRevision } = projectOutline(doc)
  doc.destroy()
  return { currentVersion: currentVersion?.id ?? null, caseRevision }
}
