/**
 * Prints a cover with the theme before anything is frozen with it: a picture that no printer can draw would else keep
 * every file of a version from ever being made.
 */
import type { Theme } from '@samplan/domain'
import { renderDocx, type Paper, type PdfPress } from '@samplan/publish'
import { Problem } from '../http/problem.ts'

/** @throws Problem 422 */
export async function tryTheme(press: Pick<PdfPress, 'render'>, theme: Theme): Promise<void> {
  if (theme.logo === null) return
  const paper = coverWith(theme)
  try {
    await press.render(paper, { standard: 'ua-1' })
    await press.render(paper, { standard: 'a-2a' })
    await renderDocx(paper)
  } catch {
    throw new Problem(422, 'logo-unreadable')
  }
}

const coverWith = (theme: Theme): Paper => ({
  language: 'sv',
  organisation: 'Samplan',
  title: 'Samplan',
  subtitle: null,
  cover: [],
  coverText: [],
  coverNotes: [],
  standing: { label: 'Prov', detail: 'prov', at: 0, hash: null, draft: false },
  theme,
  memo: null,
  contentsTitle: 'Prov',
  contents: [],
  sections: [],
  anchors: [],
  colophon: null,
  skipToText: 'Prov',
  notesTitle: 'Prov',
  backToText: 'Prov',
})
