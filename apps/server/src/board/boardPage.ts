/** A frozen version as those who decide on it read it: what it says, and nothing of the work on it. */
import type { Logo, VersionDocument, VersionId, VersionKind } from '@samplan/domain'
import { renderHtmlBody, type HtmlBody } from '@samplan/publish'
import type { StoredVersion } from '@samplan/storage'
import type { Services } from '../life/services.ts'
import type { ShownThread } from './shownThreads.ts'
import type { SinceLastYear } from './sinceLastYear.ts'
import { BOARD_FILES, type BoardFile } from './boardFiles.ts'
import { readMemo } from './memo.ts'
import { readVersionDocument, versionPaper } from './versionPaper.ts'

export interface BoardPage {
  readonly title: string
  readonly organisation: string
  readonly logo: Logo | null
  readonly year: number
  readonly diaryNumber: string | null
  readonly language: string
  readonly label: string
  readonly kind: VersionKind
  readonly number: number
  readonly note: string | null
  readonly frozenAt: string
  readonly frozenBy: string
  readonly sha256: string
  readonly previous: string | null
  /** Null for a member who looks at it as the board will. */
  readonly expiresAt: string | null
  /** Of the memo; empty where none is written. */
  readonly proposal: string
  readonly changes: string
  /** Against the plan that was adopted before; null where none was. */
  readonly sinceLastYear: Pick<SinceLastYear, 'before' | 'lines'> | null
  readonly body: string
  readonly contents: HtmlBody['contents']
  /** Bytes; null where the file is made when it is asked for. */
  readonly files: readonly { readonly kind: BoardFile; readonly size: number | null }[]
  /** Null where the link shows no comments. */
  readonly threads: readonly ShownThread[] | null
}

interface Shown {
  readonly expiresAt: number | null
  readonly threads: readonly ShownThread[] | null
  readonly since: SinceLastYear | null
  /** The address that pictures are below. */
  readonly images: string
}

export async function boardPage(
  services: Services,
  version: StoredVersion,
  shown: Shown,
): Promise<BoardPage> {
  const document = readVersionDocument(version)
  const memo = await readMemo(services, version.head.id)
  const { body, contents } = renderHtmlBody(versionPaper(document, version.head.sha256), {
    addressOf: (hash) => `${shown.images}/${hash}`,
  })
  return {
    ...said(document),
    sha256: version.head.sha256,
    expiresAt: shown.expiresAt === null ? null : new Date(shown.expiresAt).toISOString(),
    proposal: memo?.proposal ?? '',
    changes: memo?.changes ?? '',
    sinceLastYear: shown.since && { before: shown.since.before, lines: shown.since.lines },
    body,
    contents,
    files: await filesOf(services, version.head.id),
    threads: shown.threads,
  }
}

const said = ({ plan, theme, label, kind, number, note, frozenAt, frozenBy, previous }: VersionDocument) => ({
  title: plan.facts.title,
  organisation: plan.facts.organisation.name,
  logo: theme.logo,
  year: plan.facts.year,
  diaryNumber: plan.facts.diaryNumber,
  language: 'sv',
  label,
  kind,
  number,
  note,
  frozenAt,
  frozenBy: frozenBy.name,
  previous,
})

async function filesOf({ storage }: Services, versionId: VersionId) {
  const files = await storage.register.files(versionId)
  return BOARD_FILES.map((kind) => ({ kind, size: files.find((file) => file.kind === kind)?.size ?? null }))
}
