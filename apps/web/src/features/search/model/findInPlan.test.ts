import {
  buildPlan,
  buildThread,
  messageDraft,
  norrbotten2016Budget,
  paragraphDraft,
} from '@samplan/domain/testing'
import { expect, test } from 'vitest'
import { findInPlan } from './findInPlan.ts'

const plan = buildPlan({
  sections: [
    { title: 'Kultur', blocks: [paragraphDraft('Kulturskolan når fler barn.', 'text')] },
    { title: 'Budget', blocks: [norrbotten2016Budget()] },
  ],
})

const places = (query: string, threads: Parameters<typeof findInPlan>[1] = []) =>
  findInPlan(plan, threads, query).flatMap(({ title, hits }) =>
    hits.map(({ blockId, lineId, threadId }) => [title, blockId ?? threadId, lineId]),
  )

test('finds headings, words and amounts, in order', () => {
  expect(places('kultur')).toEqual([
    ['Kultur', null, null],
    ['Kultur', 'text', null],
    ['Budget', 'budget', 'cost-20'],
  ])
  expect(places('fler BARN')).toEqual([['Kultur', 'text', null]])
  for (const typed of ['160 000', '160000', '160\u00A0000 direktören'])
    expect(places(typed)).toContainEqual(['Budget', 'budget', 'cost-141'])
  expect(places('')).toEqual([])
})

test('finds what is said in comments', () => {
  const thread = buildThread({
    sectionId: 'section-1',
    messages: [messageDraft({ body: 'Hur många barn?' })],
  })
  expect(places('många', [thread])).toEqual([['Kultur', thread.id, null]])
})
