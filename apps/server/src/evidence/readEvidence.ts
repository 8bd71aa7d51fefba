import { COMMENTS, projectThreads } from '@samplan/document'
import { versionFileKindSchema } from '@samplan/domain'
import type { StoredVersion } from '@samplan/storage'
import { readVersionDocument } from '../board/versionPaper.ts'
import { imagesOf } from '../images/imagesOf.ts'
import type { Services } from '../life/services.ts'
import type { EvidenceSource } from './evidence.ts'

export async function readEvidence(
  { storage, images, sync, versionFiles }: Services,
  version: StoredVersion,
  withComments: boolean,
): Promise<EvidenceSource> {
  const { planId } = version
  const files = []
  for (const kind of versionFileKindSchema.options) files.push(await versionFiles.file(version, kind))
  const decisions = await storage.register.decisions(planId)
  // What was handed in and never used proves nothing.
  const excerpts = new Set(decisions.flatMap(({ decision }) => decision.excerptId ?? []))
  const caseFiles = await Promise.all([...excerpts].map((id) => storage.caseFiles.get(planId, id)))
  const document = readVersionDocument(version)
  return {
    version,
    document,
    files,
    decisions,
    caseFiles: caseFiles.filter((file) => file !== null),
    images: await imagesOf(images, document.organisationId, document.plan),
    threads: withComments ? await sync.read(planId, COMMENTS, projectThreads) : null,
  }
}
