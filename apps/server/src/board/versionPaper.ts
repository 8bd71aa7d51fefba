/** A frozen version as paper, from what is stored of it alone. */
import { versionDocumentSchema, type VersionDocument } from '@samplan/domain'
import { formatDate, translate } from '@samplan/i18n'
import { makePaper, type Paper, type PaperSetting } from '@samplan/publish'
import type { StoredVersion } from '@samplan/storage'
import { paperWords } from '../publish/paperWords.ts'
import { TIME_ZONE } from '../time/localTime.ts'

const LOCALE = 'sv'

export const readVersionDocument = ({ json }: Pick<StoredVersion, 'json'>): VersionDocument =>
  versionDocumentSchema.parse(JSON.parse(json))

/** @param along what the board's package has besides the version */
export function versionPaper(
  document: VersionDocument,
  sha256: string,
  along: Pick<PaperSetting, 'memo' | 'changes'> = {},
): Paper {
  const at = new Date(document.frozenAt)
  return makePaper(document.plan, {
    language: LOCALE,
    words: paperWords(LOCALE),
    theme: document.theme,
    ...along,
    standing: {
      label: document.label,
      detail: translate(LOCALE, 'board:frozenOn', { day: formatDate(LOCALE, at, TIME_ZONE) }),
      at: Math.floor(at.getTime() / 1000),
      hash: sha256,
      draft: false,
    },
  })
}
