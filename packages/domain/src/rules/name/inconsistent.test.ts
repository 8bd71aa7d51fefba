import { describe, expect, it } from 'vitest'
import { activityDraft, buildPlan, listDraft, paragraphDraft } from '../../testing/build.ts'
import { issuesOf } from '../../testing/issuesOf.ts'
import { similarNames } from './similarNames.ts'

describe('similarNames', () => {
  it.each([
    ['Anna Allanson', 'Anna Allansson', true],
    ['Anna Allansson', 'Anna Allanson', true],
    ['Anna Karlsson', 'Anna Carlsson', true],
    ['Anna Maria Allanson', 'Anna Maria Allansson', true],
    ['Anna Allansson', 'Anna Allansson', false],
    ['Anna Berg', 'Anna Borg', false],
    ['Anna Allanson', 'Berit Allansson', false],
    ['Anna Allanson', 'Anna Alansson', false],
    ['Anna Allanson', 'Anna Maria Allansson', false],
  ])('%s, %s: %s', (a, b, similar) => {
    expect(similarNames(a, b)).toBe(similar)
  })
})

describe('name.inconsistent', () => {
  it('finds two spellings on a roster, and once', () => {
    const roster = ['Anna Allanson (S), Luleå', 'Bo Ek', 'Anna Allansson', 'Anna Allansson (S), Luleå']
    const plan = buildPlan({ sections: [{ blocks: [listDraft(roster)] }] })
    expect(issuesOf('name.inconsistent', plan)).toMatchObject([
      { severity: 'warn', blockId: 'list', params: { name: 'Anna Allansson', other: 'Anna Allanson' } },
    ])
  })

  it('compares the named owners of sections and activities', () => {
    const plan = buildPlan({
      sections: [
        { ownerText: 'Anna Allanson', blocks: [paragraphDraft('Anna Allansson skrev.')] },
        { blocks: [activityDraft({ ownerText: 'Anna Allansson' })] },
      ],
    })
    expect(issuesOf('name.inconsistent', plan)).toMatchObject([
      { sectionId: 'section-2', blockId: 'activity' },
    ])
  })

  it('compares rosters with signatures', () => {
    const person = (name: string) => ({ id: 'row', name, role: null, party: null, municipality: null })
    const plan = (signed: string) =>
      buildPlan({
        sections: [
          {
            blocks: [
              {
                type: 'signature',
                id: 'signature',
                place: null,
                rows: [{ id: 'signed', name: signed, title: null }],
              },
              { type: 'roster', id: 'roster', title: 'Styrelsen', rows: [person('Anna Allansson')] },
            ],
          },
        ],
      })
    expect(issuesOf('name.inconsistent', plan('Anna Allanson'))).toMatchObject([
      { blockId: 'roster', params: { name: 'Anna Allansson', other: 'Anna Allanson' } },
    ])
    expect(issuesOf('name.inconsistent', plan('Anna Allansson'))).toEqual([])
  })

  it('leaves the rest of a list unread that is no roster', () => {
    const letters = (index: number) =>
      index.toString(26).replaceAll(/\d/gu, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')
    const names = Array.from({ length: 20_000 }, (_, index) => `Anna Svensson${letters(index)}`)
    const plan = buildPlan({ sections: [{ blocks: [listDraft(names)] }] })
    const started = performance.now()
    expect(issuesOf('name.inconsistent', plan).length).toBeLessThan(200)
    expect(performance.now() - started).toBeLessThan(10_000)
  }, 120_000)

  it('takes no prose for a name', () => {
    const items = ['Anna Allanson skrev den', 'Anna Allansson']
    const plan = buildPlan({ sections: [{ blocks: [listDraft(items)] }] })
    expect(issuesOf('name.inconsistent', plan)).toEqual([])
  })
})
