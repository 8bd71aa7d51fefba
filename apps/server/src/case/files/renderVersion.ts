/** A version as a file: from what is stored of it alone, so that it can be made at any time, by any server. */
import type { VersionDocument, VersionFileKind } from '@samplan/domain'
import { renderCsv, renderDocx, renderHtml, renderXlsx, type PdfPress } from '@samplan/publish'
import { versionPaper } from '../../board/versionPaper.ts'
import { sheetWords } from '../../publish/sheetWords.ts'

const LOCALE = 'sv'

export async function renderVersion(
  press: Pick<PdfPress, 'render'>,
  { document, sha256 }: { readonly document: VersionDocument; readonly sha256: string },
  kind: VersionFileKind,
): Promise<Uint8Array> {
  const paper = () => versionPaper(document, sha256)
  switch (kind) {
    case 'html':
      return utf8(renderHtml(paper()))
    case 'pdf':
      return press.render(paper(), { standard: 'ua-1' })
    case 'pdfa':
      return press.render(paper(), { standard: 'a-2a' })
    case 'docx':
      return renderDocx(paper())
    case 'xlsx':
      return renderXlsx(document.plan, sheetWords(LOCALE))
    case 'csv':
      return utf8(renderCsv(document.plan, sheetWords(LOCALE)))
    default:
      return kind satisfies never
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
