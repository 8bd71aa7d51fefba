/** A version as a file: from what is stored of it alone, so that it can be made at any time, by any server. */
import type { VersionDocument, VersionFileKind } from '@samplan/domain'
import { renderCsv, renderHtml, type PaperImages, type PdfPress } from '@samplan/publish'
import { versionPaper } from '../../board/versionPaper.ts'
import type { OfficePress } from '../../publish/office/OfficePress.ts'
import { sheetWords } from '../../publish/sheetWords.ts'

const LOCALE = 'sv'

export interface Presses {
  readonly pdf: Pick<PdfPress, 'render'>
  /** Word and workbook. */
  readonly office: Pick<OfficePress, 'render'>
}

export interface RenderedVersion {
  readonly document: VersionDocument
  readonly sha256: string
  readonly images: PaperImages
}

export async function renderVersion(
  { pdf, office }: Presses,
  { document, sha256, images }: RenderedVersion,
  kind: VersionFileKind,
): Promise<Uint8Array> {
  const paper = () => versionPaper(document, sha256)
  switch (kind) {
    case 'html':
      return utf8(renderHtml(paper(), { images }))
    case 'pdf':
      return pdf.render(paper(), { standard: 'ua-1', images })
    case 'pdfa':
      return pdf.render(paper(), { standard: 'a-2a', images })
    case 'docx':
      return office.render({ kind: 'docx', paper: paper(), images })
    case 'xlsx': {
      const { label, detail } = paper().standing
      return office.render({ kind: 'xlsx', plan: document.plan, mark: `${label} · ${detail}` })
    }
    case 'csv':
      return utf8(renderCsv(document.plan, sheetWords(LOCALE)))
    default:
      return kind satisfies never
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
