/** "Styrelsehandlingar": the memo and the plan in one PDF. */
import { nextBody } from '@samplan/domain'
import { formatDate } from '@samplan/i18n'
import type { MemoText, PaperSection } from '@samplan/publish'
import type { StoredVersion } from '@samplan/storage'
import { imagesOf } from '../images/imagesOf.ts'
import type { Services } from '../life/services.ts'
import { fileName } from '../publish/fileName.ts'
import { TIME_ZONE } from '../time/localTime.ts'
import { readMemo } from './memo.ts'
import { readVersionDocument, versionPaper } from './versionPaper.ts'

interface Package {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Made when it is asked for, since the memo may be written after the freeze. Without a memo it is the plan alone. */
export async function boardPackage(
  services: Services,
  version: StoredVersion,
  changes: PaperSection | null,
): Promise<Package> {
  const document = readVersionDocument(version)
  const along = { memo: await memoText(services, version), changes }
  const images = await imagesOf(services.images, document.organisationId, document.plan)
  const paper = versionPaper(document, version.head.sha256, along)
  return {
    name: `${fileName(document.plan.facts, document.label)}.pdf`,
    bytes: new Uint8Array(await services.pdfPress.render(paper, { images })),
  }
}

async function memoText(
  { storage }: Services,
  { head, planId, json }: StoredVersion,
): Promise<MemoText | null> {
  const memo = await readMemo({ storage }, head.id)
  const stored = await storage.memos.latest(head.id)
  if (memo === null || stored === null) return null
  const { decidingBodies } = readVersionDocument({ json }).plan.facts
  const decisions = (await storage.register.decisions(planId)).map(({ decision }) => decision)
  const versions = await storage.register.versions(planId)
  return {
    ...memo,
    body: nextBody({ decidingBodies, versions, decisions }, head.id) ?? decidingBodies.at(-1) ?? null,
    // The memo's own day: the same memo gives the same package.
    date: formatDate('sv', new Date(stored.at), TIME_ZONE),
  }
}
