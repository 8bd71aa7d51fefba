/**
 * The printed table of contents. A plan derives its own; where the printed one names a section otherwise than the section
 * does, or announces one that the source has not, its words are kept.
 */
import type { ImportedSection } from './importSections.ts'
import { normalise } from './planWords.ts'
import type { ContentsEntryFile, PlanFile } from './planFile.ts'

/** By the file's id of the section. */
export function contentsNotes(
  file: PlanFile,
  sections: readonly ImportedSection[],
): ReadonlyMap<string, readonly string[]> {
  const entries = [...entriesBySection(file, sections)]
  return new Map(entries.map(([id, own]) => [id, [`I källans innehållsförteckning: ${own.join('; ')}`]]))
}

/** An entry without a section goes to the one that the entry before it names. */
function entriesBySection(file: PlanFile, sections: readonly ImportedSection[]): Map<string, string[]> {
  const titles = new Map(sections.map(({ fileId, file: { title } }) => [fileId, title ?? '']))
  const notes = new Map<string, string[]>()
  let last = sections.at(0)?.fileId
  for (const entry of file.tableOfContents ?? []) {
    const named = entry.sectionId ?? undefined
    const known = named !== undefined && titles.has(named)
    if (known) last = named
    const title = known ? titles.get(named) : file.title
    if (last === undefined || normalise(entry.title) === normalise(title ?? '')) continue
    notes.set(last, [...(notes.get(last) ?? []), wordsOf(entry)])
  }
  return notes
}

const wordsOf = ({ number, title }: ContentsEntryFile): string =>
  [number, `”${normalise(title)}”`].filter((part) => typeof part === 'string' && part !== '').join(' ')
