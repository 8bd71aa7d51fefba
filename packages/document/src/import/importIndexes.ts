/**
 * Follow-up, projects, people, key figures, turnover and shares are lists of what the text says. What the sections say
 * already is not said twice; what they do not is added to one of them as text.
 */
import type { Block } from '@samplan/domain'
import { report, type ImportContext } from './importContext.ts'
import type { ImportedSection } from './importSections.ts'
import { wordsOfSection } from './planWords.ts'
import type { PlanFile } from './planFile.ts'
import { ownWords, readableBlocks } from './readable.ts'
import { createWordSearch } from './wordSearch.ts'

interface Entry {
  readonly path: string
  readonly value: unknown
  /** What the entry is known by; the rest of it is a reading of that. Null: all of its own words. */
  readonly words: string | null
  /** The section that it names. */
  readonly sectionId: string | null
  /** Of which kind a section is that may have it otherwise. */
  readonly kind: string
}

/** Adds to the sections; returns them. */
export function importIndexes(
  context: ImportContext,
  file: PlanFile,
  sections: readonly ImportedSection[],
): ImportedSection[] {
  const isSaid = createWordSearch(sections.flatMap(({ section }) => wordsOfSection(section)))
  const added = new Map<ImportedSection, Block[]>()
  for (const entry of entriesOf(file).filter(({ words, value }) => !isSaid(words ?? ownWords(value)))) {
    const section = sectionFor(sections, entry)
    if (section === undefined) report(context, entry.path, 'not-in-plan')
    else added.set(section, [...(added.get(section) ?? []), ...readableBlocks(context, entry.value)])
  }
  return sections.map((imported) => {
    const blocks = [...imported.section.blocks, ...(added.get(imported) ?? [])]
    return { ...imported, section: { ...imported.section, blocks } }
  })
}

function entriesOf(file: PlanFile): Entry[] {
  const { budget } = file
  return [
    ...indexOf('followUp', file.followUp, 'instruction', 'follow-up'),
    ...indexOf('projects', file.projects, 'name', 'project-list'),
    ...indexOf('people', file.people, 'name', 'board'),
    ...indexOf('keyFigures', file.keyFigures, 'text', 'key-figures'),
    ...indexOf('budget.turnover', listOf(budget?.['turnover']), 'text', 'financing', budget?.sectionId),
    ...indexOf('budget.shares', listOf(budget?.['shares']), 'label', 'financing', budget?.sectionId),
  ]
}

function indexOf(
  name: string,
  values: readonly unknown[] | null | undefined,
  wordsKey: string,
  kind: string,
  defaultSectionId: string | null = null,
): Entry[] {
  return (values ?? []).flatMap((value, index) => {
    if (value === null || value === undefined) return []
    return [
      {
        path: `${name}[${index}]`,
        value,
        words: stringAt(value, wordsKey),
        sectionId: stringAt(value, 'sectionId') ?? defaultSectionId,
        kind,
      },
    ]
  })
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function stringAt(value: unknown, key: string): string | null {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : null
  return typeof found === 'string' ? found : null
}

function sectionFor(sections: readonly ImportedSection[], entry: Entry): ImportedSection | undefined {
  return (
    sections.find(({ fileId }) => fileId === entry.sectionId) ??
    sections.find(({ file }) => file.kind === entry.kind)
  )
}
