/**
 * Follow-up, projects, people, key figures, turnover and shares are registers of what the text says. Each entry becomes a
 * block of its kind in the section that speaks of it; a sentence that stands in the text is not said again.
 */
import type { Block, KeyFigures } from '@samplan/domain'
import { financingOf, mergeFinancing } from './importFinancing.ts'
import { importFollowUp } from './importFollowUps.ts'
import { newBlockId, report, type ImportContext } from './importContext.ts'
import { keyFigureRow } from './importKeyFigures.ts'
import { importRosters } from './importPeople.ts'
import { amountWords, importProject } from './importProjects.ts'
import type { ImportedSection } from './importSections.ts'
import { withLeftovers } from './leftovers.ts'
import { normalise, wordsOfSection } from './planWords.ts'
import { paragraphOf } from './readable.ts'
import type { PlanFile } from './planFile.ts'
import { isRecord, wordsAt } from './values.ts'
import { createWordSearch, type WordSearch } from './wordSearch.ts'

/** Blocks to add to a section. */
interface Addition {
  readonly to: ImportedSection
  readonly blocks: readonly Block[]
  /** A project's facts open its own chapter; what is said in passing follows the text. */
  readonly first: boolean
}

interface Registers {
  readonly context: ImportContext
  readonly sections: readonly ImportedSection[]
  readonly isSaid: WordSearch
}

/** Adds to the sections; returns them. */
export function importIndexes(
  context: ImportContext,
  file: PlanFile,
  imported: readonly ImportedSection[],
): ImportedSection[] {
  const sections = withFinancing(context, file, imported)
  const isSaid = createWordSearch(sections.flatMap(({ section }) => wordsOfSection(section)))
  const registers = { context, sections, isSaid }
  const additions = [
    ...projects(registers, file),
    ...followUps(registers, file),
    ...keyFigures(registers, file),
    ...people(registers, file),
  ]
  return sections.map((section) => {
    const own = additions.filter(({ to }) => to === section)
    const before = own.filter(({ first }) => first).flatMap(({ blocks }) => blocks)
    const after = own.filter(({ first }) => !first).flatMap(({ blocks }) => blocks)
    return withBlocks(section, [...before, ...section.section.blocks, ...after])
  })
}

function projects({ context, sections, isSaid }: Registers, { projects: values }: PlanFile): Addition[] {
  return (values ?? []).flatMap((value, index) => {
    const path = `projects[${index}]`
    const to = sectionFor(sections, value, 'project-list')
    if (to === undefined) return missing(context, path)
    const isChapter = to.file.kind === 'project'
    const project = importProject(context, value)
    const words = amountWords(value)
    const unsaid = words === null || isSaid(words) ? [] : [paragraphOf(context, words)]
    // What the text says already needs no other place.
    const { amount: _amount, period: _period, ...rest } = value
    const blocks = withLeftovers(context, rest, [project, ...unsaid], path)
    return [{ to, blocks, first: isChapter }]
  })
}

function followUps({ context, sections, isSaid }: Registers, { followUp }: PlanFile): Addition[] {
  return (followUp ?? []).flatMap((value, index) => {
    const path = `followUp[${index}]`
    const to = sectionFor(sections, value, 'follow-up')
    if (to === undefined) return missing(context, path)
    const saysInstruction = isSaid(wordsAt(value, 'instruction') ?? '')
    const block = importFollowUp(context, value, { heading: to.section.title, saysInstruction })
    const { instruction: _instruction, ...rest } = value
    return [{ to, blocks: withLeftovers(context, rest, [block], path), first: false }]
  })
}

/** One block a section, of what no block of it has already. */
function keyFigures({ context, sections, isSaid }: Registers, { keyFigures: values }: PlanFile): Addition[] {
  const placed = (values ?? []).map((value, index) => ({
    value,
    path: `keyFigures[${index}]`,
    to: sectionFor(sections, value, 'key-figures'),
  }))
  for (const { path } of placed.filter(({ to }) => to === undefined)) missing(context, path)
  return sections.flatMap((to) => {
    const own = placed.filter((entry) => entry.to === to && isRecord(entry.value))
    const rows = own.flatMap(({ value }) => {
      const row = keyFigureRow(context, value, isSaid)
      return hasKeyFigure(to, row) ? [] : [row]
    })
    if (rows.length === 0) return []
    return [
      {
        to,
        blocks: [{ type: 'keyFigures' as const, id: newBlockId(context), title: '', rows }],
        first: false,
      },
    ]
  })
}

const hasKeyFigure = ({ section }: ImportedSection, row: KeyFigures['rows'][number]): boolean =>
  section.blocks.some(
    (block) =>
      block.type === 'keyFigures' &&
      block.rows.some(
        ({ label, value }) =>
          normalise(label).toLowerCase() === normalise(row.label).toLowerCase() && value === row.value,
      ),
  )

/** Whoever a section names, a signature or a roster has already. */
function people({ context, sections, isSaid }: Registers, { people: values }: PlanFile): Addition[] {
  return (values ?? []).flatMap((value, index) => {
    const words = ['name', 'role', 'group', 'party', 'municipality'].flatMap(
      (key) => wordsAt(value, key) ?? [],
    )
    if (words.every(isSaid)) return []
    const name = normalise(wordsAt(value, 'name') ?? '')
    const speaksOf = sections.find(({ section }) =>
      wordsOfSection(section).some((text) => text.includes(name)),
    )
    const to = speaksOf ?? sectionFor(sections, value, 'board')
    const path = `people[${index}]`
    if (to === undefined) return missing(context, path)
    return [{ to, blocks: withLeftovers(context, value, importRosters(context, value), path), first: false }]
  })
}

/** The budget's turnover and shares: in the figure that shows them, else in a block of their own. */
function withFinancing(
  context: ImportContext,
  { budget }: PlanFile,
  sections: readonly ImportedSection[],
): readonly ImportedSection[] {
  const register = financingOf(context, budget)
  if (register === null) return sections
  const words = wordsAt(budget?.['turnover'], 'text')
  const isSaid = createWordSearch(sections.flatMap(({ section }) => wordsOfSection(section)))
  const unsaid = words === null || isSaid(words) ? [] : [paragraphOf(context, words)]
  for (const imported of sections) {
    const merged = imported.section.blocks.map((block) => mergeFinancing(block, register) ?? block)
    if (merged.some((block, index) => block !== imported.section.blocks[index]))
      return sections.map((section) => (section === imported ? withBlocks(section, merged) : section))
  }
  const to = sectionFor(sections, { sectionId: budget?.sectionId }, 'financing')
  if (to === undefined) report(context, 'budget.shares', 'not-in-plan')
  return sections.map((section) =>
    section === to ? withBlocks(section, [...section.section.blocks, ...unsaid, register]) : section,
  )
}

const withBlocks = (imported: ImportedSection, blocks: readonly Block[]): ImportedSection => ({
  ...imported,
  section: { ...imported.section, blocks: [...blocks] },
})

/** The section that the entry names, else the first of the kind that has such things. */
const sectionFor = (
  sections: readonly ImportedSection[],
  entry: unknown,
  kind: string,
): ImportedSection | undefined =>
  sections.find(({ fileId }) => fileId === wordsAt(entry, 'sectionId')) ??
  sections.find(({ file }) => file.kind === kind)

function missing(context: ImportContext, path: string): Addition[] {
  report(context, path, 'not-in-plan')
  return []
}
