import { depthOf, type FrozenPlan, type FrozenSection } from '@samplan/domain'
import { anchorOf } from './anchorOf.ts'
import { levelHeadings } from './levelHeadings.ts'
import type { Paper, PaperNode, PaperSection } from './paper.ts'
import { isBlank } from './printable.ts'
import { createPaperContext, type PaperContext } from './paperContext.ts'
import { setBlocks } from './setBlocks.ts'
import { setColophon } from './setColophon.ts'
import { setMemo } from './setMemo.ts'
import { setOverview } from './setOverview.ts'
import type { PaperSetting } from './setting.ts'

/** The plan set for reading. */
export function makePaper(plan: FrozenPlan, setting: PaperSetting): Paper {
  const context = createPaperContext(plan, setting)
  const memo = setMemo(plan, setting)
  const chapters = levelHeadings([
    ...(setting.changes && memo === null ? [{ ...setting.changes, level: 1 }] : []),
    ...setSections(context),
  ])
  return {
    language: setting.language,
    organisation: plan.facts.organisation.name,
    title: plan.facts.title,
    subtitle: plan.facts.subtitle,
    cover: coverLines(plan, setting),
    coverText: plan.sections.filter(isCover).flatMap((section) => coverNodes(section, context)),
    standing: setting.standing,
    theme: setting.theme,
    memo,
    contentsTitle: setting.words.contents,
    contents: chapters.flatMap(({ anchor, number, title, level }) =>
      title === null ? [] : [{ anchor, number, title, depth: level }],
    ),
    sections: chapters,
    colophon: setColophon(plan, setting),
    skipToText: setting.words.skipToText,
  }
}

const isCover = ({ kind }: FrozenSection): boolean => kind === 'cover'

function coverLines({ facts }: FrozenPlan, { words }: PaperSetting): string[] {
  const { organisation, year, diaryNumber, caseTitle } = facts
  return [
    `${organisation.name} · ${year}`,
    ...(diaryNumber === null ? [] : [words.diaryNumber(diaryNumber)]),
    // Most cases are called what the plan is called.
    ...(caseTitle === null || caseTitle === facts.title ? [] : [caseTitle]),
  ]
}

/** The plan's own, and what is derived from them in its place. */
function setSections(context: PaperContext): PaperSection[] {
  const overview = setOverview(context)
  const isBeforeOverview = (section: FrozenSection): boolean => section.id === overview.before?.id
  return [
    ...context.plan.sections.flatMap((section) => [
      ...(isBeforeOverview(section) ? overview.sections : []),
      ...(isCover(section) ? [] : [setSection(section, context)]),
    ]),
    ...(overview.before === null ? overview.sections : []),
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
