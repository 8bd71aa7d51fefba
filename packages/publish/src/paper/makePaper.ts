import { depthOf, type FrozenPlan, type FrozenSection } from '@samplan/domain'
import { anchorOf } from './anchorOf.ts'
import { anchorsIn } from './anchorsIn.ts'
import { levelHeadings } from './levelHeadings.ts'
import type { Paper, PaperNode, PaperSection } from './paper.ts'
import { isBlank } from './printable.ts'
import { createPaperContext, type PaperContext } from './paperContext.ts'
import { setBlocks } from './setBlocks.ts'
import { setColophon } from './setColophon.ts'
import { plainInlines } from './plainText.ts'
import { setHungNotes, setLooseNotes } from './setNotes.ts'
import { setMemo } from './setMemo.ts'
import { setOverview } from './setOverview.ts'
import type { PaperSetting } from './setting.ts'

/** The plan set for reading. */
export function makePaper(plan: FrozenPlan, setting: PaperSetting): Paper {
  const context = createPaperContext(plan, setting)
  const memo = setMemo(plan, setting)
  // In the order in which it is read: a note hangs where the text first refers to it.
  const covers = plan.sections.filter(isCover)
  const cover = covers.map((section) => setCoverText(section, context))
  const chapters = levelHeadings([
    ...(setting.changes && memo === null ? [{ ...setting.changes, level: 1 }] : []),
    ...setSections(context),
  ])
  const coverNotes = [
    ...cover.flatMap(({ notes }) => notes),
    ...covers.flatMap((section) => setLooseNotes(section, context)),
  ]
  return {
    language: setting.language,
    organisation: plan.facts.organisation.name,
    title: plan.facts.title,
    subtitle: plan.facts.subtitle,
    cover: coverLines(plan, setting),
    coverText: cover.flatMap(({ nodes }) => nodes),
    coverNotes,
    standing: setting.standing,
    theme: setting.theme,
    memo,
    contentsTitle: setting.words.contents,
    contents: chapters.flatMap(({ anchor, number, title, level }) =>
      title === null ? [] : [{ anchor, number, title, depth: level }],
    ),
    sections: chapters,
    anchors: anchorsIn([cover, coverNotes, chapters]),
    colophon: setColophon(plan, setting),
    skipToText: setting.words.skipToText,
    notesTitle: setting.words.notes,
    backToText: setting.words.backToText,
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
  const own = context.plan.sections.map((section) => ({
    section,
    set: isCover(section) ? null : setSection(section, context),
  }))
  return [
    ...own.flatMap(({ section, set }) => [
      ...(section.id === overview.before?.id ? overview.sections : []),
      // Only now is it known which notes nothing leads to.
      ...(set === null ? [] : [{ ...set, notes: [...set.notes, ...setLooseNotes(section, context)] }]),
    ]),
    ...(overview.before === null ? overview.sections : []),
  ]
}

function setSection(section: FrozenSection, context: PaperContext): PaperSection {
  const { id, number, title, kicker, ownerText } = section
  const hung = new Set(context.hungNotes)
  return {
    anchor: anchorOf(id),
    number,
    title: title === null || isBlank(title) ? null : title,
    kicker,
    owner: ownerText === null ? null : context.words.answersFor(ownerText),
    level: depthOf(context.plan.sections, id),
    nodes: setBlocks(section, context),
    notes: setHungNotes(hung, context),
  }
}

/** What stands on the cover has no place in the outline. */
function setCoverText(section: FrozenSection, context: PaperContext): Pick<PaperSection, 'nodes' | 'notes'> {
  const own = [section.kicker, section.title, section.ownerText].filter((line) => line !== null)
  const hung = new Set(context.hungNotes)
  const nodes = [...own.map(lead), ...setBlocks(section, context).map(withoutHeading)]
  return { nodes, notes: setHungNotes(hung, context) }
}

const lead = (text: string): PaperNode => ({
  kind: 'lead',
  content: plainInlines(text),
})

const withoutHeading = (node: PaperNode): PaperNode =>
  node.kind === 'heading' ? { kind: 'lead', content: node.content } : node
