/** A plan that fills so many pages of the PDF, give or take one: prose, goals, activities, tables, and one budget. */
import { frozenPlanOf, type FrozenPlan } from '@samplan/domain'
import {
  activityDraft,
  amounts,
  budgetDraft,
  buildPlan,
  footnoteDraft,
  goalDraft,
  groupDraft,
  lineDraft,
  paragraphDraft,
  type BlockDraft,
  type SectionParts,
} from '@samplan/domain/testing'

/** Sections to a page of the PDF, as measured. */
const SECTIONS_A_PAGE = 0.62
const LINES = 40
const OVERARCHING_GOALS = 7
const AREAS = 6

const WORDS =
  `förbundet kommunerna samverkan utveckling verksamhetsplan medlemskommunernas kompetensförsörjning socialtjänsten
utbildningsnämnden folkhälsa infrastruktur digitalisering välfärdstjänster handlingsplan uppföljning ledamöter
samhällsbyggnad klimatanpassning beredskap intressebevakning och att för med ska under året inom genom där`.split(
    /\s+/u,
  )

/** @param seed another one says everything in other words, so that nothing can be remembered from the plan before */
export function planOfPages(pages: number, seed = 0): FrozenPlan {
  const sentence = sentencesFrom(seed)
  const count = Math.max(2, Math.round(pages * SECTIONS_A_PAGE))
  const plan = buildPlan({
    overarchingGoals: numbers(OVERARCHING_GOALS).map((index) => ({
      id: `overarching-${index}`,
      text: sentence(index, 10),
      shortLabel: `Mål ${index + 1}`,
    })),
    areas: numbers(AREAS).map((index) => ({
      id: `area-${index}`,
      title: sentence(index, 2),
      altTitles: [],
      overarchingGoalIds: [],
    })),
    sections: numbers(count).map((index) => sectionParts(index, index === count - 1, sentence)),
  })
  return frozenPlanOf(plan, (userId) => `Namn ${userId}`)
}

type Sentence = (seed: number, words: number) => string

function sectionParts(index: number, isLast: boolean, sentence: Sentence): SectionParts {
  const parentId = index % 6 === 0 || isLast ? null : `section-${index - (index % 6) + 1}`
  return {
    parentId,
    title: sentence(index, 4),
    ownerIds: ['officer'],
    blocks: isLast ? [budget(sentence)] : written(index, sentence),
  }
}

const written = (section: number, sentence: Sentence): BlockDraft[] => [
  ...numbers(3).map((index) =>
    paragraphDraft(sentence(section * 7 + index, 55), `paragraph-${section}-${index}`),
  ),
  ...numbers(3).map((index) =>
    goalDraft({
      id: `goal-${section}-${index}`,
      text: sentence(section * 5 + index, 14),
      overarchingGoalIds: [`overarching-${(section + index) % OVERARCHING_GOALS}`],
      areaIds: [`area-${section % AREAS}`],
    }),
  ),
  ...numbers(4).map((index) =>
    activityDraft({
      id: `activity-${section}-${index}`,
      text: sentence(section * 3 + index, 12),
      time: 'hösten',
    }),
  ),
]

function budget(sentence: Sentence): BlockDraft {
  const lines = numbers(LINES).map((index) =>
    lineDraft({
      id: `line-${index}`,
      code: `${100 + index}`,
      label: sentence(index, 2),
      amounts: amounts(100_000 + index * 37_000, 100_000 + index * 35_000),
    }),
  )
  return budgetDraft({
    groups: [
      groupDraft({ lines: lines.slice(6) }),
      groupDraft({ id: 'revenue', side: 'revenue', lines: lines.slice(0, 6) }),
    ],
    footnotes: numbers(3).map((index) =>
      footnoteDraft({
        id: `note-${index}`,
        mark: '*'.repeat(index + 1),
        lineId: `line-${index + 8}`,
        columnId: 'now',
        text: sentence(index, 20),
      }),
    ),
  })
}

/** Words that differ from sentence to sentence, and from seed to seed. */
const sentencesFrom =
  (start: number): Sentence =>
  (seed, words) => {
    const chosen = numbers(words).map((index) => {
      const word = WORDS[(seed * 7919 + start * 31 + index * 104_729) % WORDS.length] ?? ''
      // A number of the seed's own in every fourth word: no paragraph is the same as in another plan.
      return index % 4 === 3 ? `${word} ${(start * 17 + seed + index) % 997}` : word
    })
    const text = chosen.join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index)
