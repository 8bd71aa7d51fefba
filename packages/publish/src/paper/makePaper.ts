import {
  depthOf,
  tableOfContents,
  type FrozenPlan,
  type FrozenSection,
  type SectionId,
} from '@samplan/domain'
import { levelHeadings } from './levelHeadings.ts'
import type { Paper, PaperNode, PaperSection } from './paper.ts'
import { isBlank } from './printable.ts'
import { createPaperContext, type PaperContext } from './paperContext.ts'
import { setBlocks } from './setBlocks.ts'
import type { PaperSetting } from './setting.ts'

/** The plan set for reading. */
export function makePaper(plan: FrozenPlan, setting: PaperSetting): Paper {
  const context = createPaperContext(plan, setting)
  const [covers, others] = [
    plan.sections.filter(isCover),
    plan.sections.filter((section) => !isCover(section)),
  ]
  return {
    language: setting.language,
    title: plan.facts.title,
    subtitle: plan.facts.subtitle,
    cover: coverLines(plan, setting),
    coverText: covers.flatMap((section) => coverNodes(section, context)),
    standing: setting.standing,
    theme: setting.theme,
    memo: null,
    contentsTitle: setting.words.contents,
    contents: tableOfContents(plan.sections)
      .filter(({ title }) => !isBlank(title))
      .map(({ sectionId, ...entry }) => ({ ...entry, anchor: anchorOf(sectionId) })),
    sections: levelHeadings(others.map((section) => setSection(section, context))),
    colophon: null,
  }
}

const isCover = ({ kind }: FrozenSection): boolean => kind === 'cover'

/** Ids are safe in an address; the prefix keeps them apart from what a page has of its own. */
const anchorOf = (sectionId: SectionId): string => `avsnitt-${sectionId}`

function coverLines({ facts }: FrozenPlan, { words }: PaperSetting): string[] {
  const { organisation, year, diaryNumber, caseTitle } = facts
  return [
    `${organisation.name} · ${year}`,
    ...(diaryNumber === null ? [] : [words.diaryNumber(diaryNumber)]),
    // Most cases are called what the plan is called.
    ...(caseTitle === null || caseTitle === facts.title ? [] : [caseTitle]),
  ]
}

function setSection(section: FrozenSection, context: PaperContext): PaperSection {
  const { id, number, title, kicker, ownerText } = section
  return {
    anchor: anchorOf(id),
    number,
    title: title === null || isBlank(title) ? null : title,
    kicker,
    owner: ownerText === null ? null : context.words.answersFor(ownerText),
    level: depthOf(context.plan.sections, id),
    nodes: setBlocks(section, context),
  }
}

/** What stands on the cover has no place in the outline. */
function coverNodes(section: FrozenSection, context: PaperContext): PaperNode[] {
  const own = [section.kicker, section.title, section.ownerText].filter((line) => line !== null)
  return [...own.map(lead), ...setBlocks(section, context).map(withoutHeading)]
}

const lead = (text: string): PaperNode => ({
  kind: 'lead',
  content: [{ kind: 'text', text, bold: false, italic: false, href: null }],
})

const withoutHeading = (node: PaperNode): PaperNode =>
  node.kind === 'heading' ? { kind: 'lead', content: node.content } : node
