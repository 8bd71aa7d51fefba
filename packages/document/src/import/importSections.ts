/** The section tree of a file, with its content. */
import {
  sectionIdSchema,
  sectionKindSchema,
  type AreaId,
  type Block,
  type Budget,
  type Numbering,
  type Section,
  type SectionId,
  type SectionKind,
} from '@samplan/domain'
import { importBlock, joinCredits } from './importBlock.ts'
import { clip, resolve, type ImportContext } from './importContext.ts'
import { headingOf } from './importFigure.ts'
import type { PlanFile, SectionFile } from './planFile.ts'

/** A section of the plan and where the file has it. */
export interface ImportedSection {
  readonly fileId: string
  readonly path: string
  readonly file: SectionFile
  /** Without its number, which follows from the whole tree. */
  readonly section: Omit<Section, 'number'>
}

export function importSections(
  context: ImportContext,
  file: PlanFile,
  budget: Budget | null,
): ImportedSection[] {
  let unplaced = budget
  const takeBudget = (): Block[] => {
    const taken = unplaced === null ? [] : [unplaced]
    unplaced = null
    return taken
  }
  const importTree = (
    sections: readonly SectionFile[],
    parentId: SectionId | null,
    at: string,
  ): ImportedSection[] =>
    sections.flatMap((section, index) => {
      const path = `${at}[${index}]`
      const imported = importSection(context, { file, section, parentId, path, takeBudget })
      return [imported, ...importTree(section.children, imported.section.id, `${path}.children`)]
    })
  return importTree(file.sections, null, 'sections')
}

interface Place {
  readonly file: PlanFile
  readonly section: SectionFile
  readonly parentId: SectionId | null
  readonly path: string
  /** The table, for the first block that stands for it. */
  readonly takeBudget: () => Block[]
}

function importSection(context: ImportContext, place: Place): ImportedSection {
  const { file, section, parentId, path, takeBudget } = place
  const blocks = importBlocks(context, section, path, takeBudget)
  return {
    fileId: section.id,
    path,
    file: section,
    section: {
      id: sectionIdSchema.parse(context.newId()),
      parentId,
      title: clip(context, section.title ?? null, 300, `${path}.title`),
      kicker: clip(context, section.kicker ?? null, 300, `${path}.kicker`),
      kind: kindOf(section, blocks),
      numbering: numberingOf(section.number ?? ''),
      ownerIds: [],
      ownerText: clip(context, section.responsible ?? null, 300, `${path}.responsible`),
      areaIds: areasOf(context, file, section, path),
      status: 'draft',
      statusChange: null,
      changedAfterApproval: null,
      dueDate: null,
      instruction: null,
      carriedFrom: null,
      blocks,
    },
  }
}

/** Whatever the file calls it, the section with the table is the economist's to write. */
function kindOf(section: SectionFile, blocks: readonly Block[]): SectionKind {
  if (blocks.some(({ type }) => type === 'budget')) return 'budget'
  return sectionKindSchema.safeParse(section.kind).data ?? 'other'
}

function numberingOf(number: string): Numbering {
  if (number === '') return 'none'
  return /^(bilaga|appendix)/i.test(number) ? 'appendix' : 'numbered'
}

/** A section names its area, or the area names its section. */
function areasOf(context: ImportContext, file: PlanFile, section: SectionFile, path: string): AreaId[] {
  const naming = file.areas.filter(({ sectionId }) => sectionId === section.id).map(({ id }) => id)
  const named = section.areaRef ?? null
  return resolve(context, context.areas, [...new Set([named, ...naming])], `${path}.areaRef`)
}

function importBlocks(
  context: ImportContext,
  section: SectionFile,
  path: string,
  takeBudget: () => Block[],
): Block[] {
  const headings = { goal: section.runHeadings?.goals, activity: section.runHeadings?.activities }
  const first = (type: string) => section.blocks.findIndex((block) => block.type === type)
  const imported = section.blocks.flatMap((block, index) => {
    const blocks = importBlock(context, block, `${path}.blocks[${index}]`, takeBudget)
    if (block.type !== 'goal' && block.type !== 'activity') return blocks
    const heading = index === first(block.type) ? headings[block.type] : null
    return typeof heading === 'string' ? [headingOf(context, heading), ...blocks] : blocks
  })
  return joinCredits(imported)
}
