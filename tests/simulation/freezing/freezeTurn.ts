/** Freezes a plan, and takes it back to drafting, as the server does it but for who may and what stands in the way. */
import { OUTLINE, projectPlan, PROJECTOR, writeCase, type DocName } from '@samplan/document'
import {
  DEFAULT_THEME,
  frozenPlanOf,
  userIdSchema,
  versionDocumentSchema,
  versionIdSchema,
  type VersionHead,
} from '@samplan/domain'
import { canonicalJson, sha256Hex } from '@samplan/publish'
import type { SealChange, SealTurn } from '@samplan/sync'
import { PLAN } from '@samplan/sync/testing'
import * as Y from 'yjs'

export const DIRECTOR = userIdSchema.parse('director')

/** Null where somebody else has frozen it before. */
export const freeze: SealChange<VersionHead | null> = (turn) => {
  if (turn.state !== 'drafting') return { result: null, records: [] }
  const { head, json } = versionOf(turn)
  writeCase(outlineOf(turn), { state: 'frozen', currentVersion: head, reopening: null }, null)
  const states = new Map([...turn.docs].map(([docName, doc]) => [docName, Y.encodeStateAsUpdate(doc)]))
  return { result: head, records: [{ kind: 'version', head, json, projector: PROJECTOR, states }] }
}

/** Gives back what the plan has said all the time that it was frozen. */
export const draftAgain: SealChange<string> = (turn) => {
  const stood = frozenJson(turn.docs)
  const { currentVersion } = projectPlan(PLAN, turn.docs)
  writeCase(outlineOf(turn), { state: 'drafting', currentVersion, reopening: null }, null)
  return { result: stood, records: [] }
}

/** What a version says, in the bytes that are hashed. */
export const frozenJson = (docs: ReadonlyMap<DocName, Y.Doc>): string =>
  canonicalJson(frozenPlanOf(projectPlan(PLAN, docs), () => null))

function versionOf({ docs, versions, at, organisationId }: SealTurn) {
  const [before] = versions.slice(-1)
  const number = versions.length + 1
  const head = {
    id: versionIdSchema.parse(`version-${number}`),
    planId: PLAN,
    number,
    kind: 'proposal' as const,
    wordingOf: null,
    label: `Förslag ${number}`,
    note: null,
    by: DIRECTOR,
    byName: 'Direktören',
    at,
    previous: before?.sha256 ?? null,
  }
  const document = versionDocumentSchema.parse({
    ...head,
    format: 'samplan-version/1',
    organisationId,
    frozenBy: { id: DIRECTOR, name: head.byName },
    frozenAt: new Date(at).toISOString(),
    projector: PROJECTOR,
    theme: DEFAULT_THEME,
    plan: frozenPlanOf(projectPlan(PLAN, docs), () => null),
  })
  const json = canonicalJson(document)
  return { head: { ...head, sha256: sha256Hex(json) }, json }
}

function outlineOf({ docs }: SealTurn): Y.Doc {
  const outline = docs.get(OUTLINE)
  if (outline === undefined) throw new Error('A plan has an outline')
  return outline
}
