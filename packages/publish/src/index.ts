/** What the publish package offers. Its diff is the review of the interface. */
export { canonicalJson } from './canonical/canonicalJson.ts'
export { sha256Hex } from './canonical/sha256Hex.ts'
export { HTML_POLICY, renderHtml } from './html/renderHtml.ts'
export { makePaper } from './paper/makePaper.ts'
export type { Paper, PaperStanding } from './paper/paper.ts'
export type { PaperSetting } from './paper/setting.ts'
export type { PaperWords } from './paper/words.ts'
export { PdfPress, type PdfPressOptions } from './pdf/PdfPress.ts'
