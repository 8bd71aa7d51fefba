/** One block of every kind that a plan may hold beside goals and budgets, each field of it with its own words. */
import type { BlockDraft } from '@samplan/domain/testing'
import { PICTURE } from './picture.ts'

/** @param say what stands in the field of that name; none of them is empty */
export function everyKind(say: (field: string) => string): BlockDraft[] {
  return [...texts(say), ...pictures(say), ...lists(say), ...figures(say)]
}

type Say = (field: string) => string

const paragraph = (id: string, text: string): BlockDraft & { readonly type: 'paragraph' } => ({
  type: 'paragraph',
  id,
  content: [{ type: 'text', text, marks: [] }],
})

const refersTo = (id: string, targets: readonly string[]): BlockDraft => ({
  type: 'paragraph',
  id,
  content: targets.map((target) => ({ type: 'reference', to: { kind: 'block', id: target } })),
})

const texts = (say: Say): BlockDraft[] => [
  refersTo('refers', ['note', 'note', 'picture', 'project', 'gone']),
  { type: 'callout', id: 'callout', tone: 'fact', content: [paragraph('in-callout', say('callout'))] },
  {
    type: 'callout',
    id: 'important',
    tone: 'important',
    content: [paragraph('in-important', say('important'))],
  },
  { type: 'note', id: 'note', content: [paragraph('in-note', say('note'))] },
  { type: 'note', id: 'loose', content: [paragraph('in-loose', say('loose note'))] },
]

const picture = (id: string, say: Say, more: object): BlockDraft => ({
  type: 'image',
  id,
  file: PICTURE.file,
  alt: say(`${id} alt`),
  isDecorative: false,
  caption: say(`${id} caption`),
  credit: say(`${id} credit`),
  width: 'full',
  ...more,
})

const pictures = (say: Say): BlockDraft[] => [
  picture('picture', say, {}),
  picture('half', say, { width: 'half' }),
  picture('decorative', say, { isDecorative: true }),
  picture('missing', say, { file: null }),
]

const lists = (say: Say): BlockDraft[] => [
  {
    type: 'signature',
    id: 'signature',
    place: say('place'),
    rows: [{ id: 's1', name: say('signer'), title: say('signer title') }],
  },
  {
    type: 'project',
    id: 'project',
    name: say('project'),
    aim: say('aim'),
    results: say('results'),
    status: 'ongoing',
    period: say('period'),
    owner: say('owner'),
    partners: say('partners'),
    programme: say('programme'),
    kronor: 4_500_000,
    goalIds: [],
    lineIds: [],
    rows: [{ id: 'f1', name: say('financier'), kronor: 3_000_000 }],
  },
  {
    type: 'roster',
    id: 'roster',
    title: say('roster'),
    rows: [
      {
        id: 'm1',
        name: say('person'),
        role: say('role'),
        party: say('party'),
        municipality: say('municipality'),
      },
    ],
  },
  {
    type: 'keyFigures',
    id: 'key-figures',
    title: say('key figures'),
    rows: [
      {
        id: 'k1',
        label: say('key figure'),
        value: say('value'),
        unit: say('unit'),
        asOf: say('as of'),
        source: say('source'),
      },
    ],
  },
  {
    type: 'memberList',
    id: 'members',
    title: say('members'),
    rows: [{ id: 'l1', name: say('member'), kronor: 1_234_000, note: say('remark') }],
  },
  {
    type: 'followUp',
    id: 'follow-up',
    title: say('follow-up'),
    rows: [
      {
        id: 'u1',
        what: say('what'),
        measures: say('measures'),
        responsible: say('responsible'),
        occasion: say('occasion'),
      },
    ],
  },
]

const figures = (say: Say): BlockDraft[] => [
  {
    type: 'orgChart',
    id: 'org-chart',
    caption: say('org chart'),
    rows: [
      { id: 'o1', label: say('box'), detail: say('detail'), parentId: null },
      { id: 'o2', label: say('box below'), detail: null, parentId: 'o1' },
      { id: 'o3', label: say('box beside'), detail: null, parentId: 'o1' },
    ],
  },
  {
    type: 'shares',
    id: 'shares',
    caption: say('shares'),
    total: 98_000_000,
    rows: [
      { id: 'p1', label: say('share'), percent: 66.5, kronor: 65_170_000 },
      { id: 'p2', label: say('other share'), percent: 33.5, kronor: null },
    ],
  },
  ...(['overarching-goals', 'areas', 'matrix', 'scorecard', 'goal-chain', 'costs', 'revenue'] as const).map(
    (view) => ({ type: 'derivedFigure' as const, id: view, view, caption: say(view) }),
  ),
]
