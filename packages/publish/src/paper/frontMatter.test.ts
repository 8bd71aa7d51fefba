import { buildPlan } from '@samplan/domain/testing'
import { describe, expect, it } from 'vitest'
import { paperOf } from '../testing/setting.ts'

describe('what stands around the plan', () => {
  const memo = {
    body: 'styrelsen',
    date: '20 november 2026',
    background: 'Ett stycke\nmed en rad till.\n\nEtt stycke till.',
    proposal: 'Styrelsen föreslår\n- att anta planen,\n- att fastställa avgiften.',
    changes: ' ',
  }

  it('begins with the PM, its headings below its title, and without what nobody wrote', () => {
    const paper = paperOf(buildPlan(), { memo })
    expect(paper.memo).toMatchObject({
      kind: 'PM',
      facts: ['Till styrelsen', '20 november 2026'],
      sections: [
        { title: 'Bakgrund', level: 2, nodes: [{ kind: 'paragraph' }, { kind: 'paragraph' }] },
        {
          title: 'Förslag till beslut',
          nodes: [
            { kind: 'paragraph' },
            { kind: 'list', ordered: false, items: [{ length: 1 }, { length: 1 }] },
          ],
        },
      ],
    })
    expect(paper.memo?.sections).toHaveLength(2)
  })

  it('puts what changed in the PM, or first where there is none', () => {
    const changes = {
      anchor: 'andringar',
      number: null,
      title: 'Ändringar',
      kicker: null,
      owner: null,
      level: 3,
      nodes: [{ kind: 'rule' as const }],
      notes: [],
    }
    expect(paperOf(buildPlan(), { memo, changes }).memo?.sections.at(-1)).toMatchObject({
      title: 'Ändringar',
      level: 2,
    })
    expect(paperOf(buildPlan(), { changes }).contents[0]).toMatchObject({ title: 'Ändringar', depth: 1 })
  })

  it('ends with how to check what is frozen, and with nothing in a draft', () => {
    expect(paperOf(buildPlan()).colophon).toBeNull()
    const standing = {
      label: 'Förslag 1',
      detail: 'fryst 20 november 2026',
      at: 0,
      hash: 'f00',
      draft: false,
    }
    expect(paperOf(buildPlan(), { standing }).colophon).toMatchObject({
      lines: ['Exempelförbundet', 'Verksamhetsplan och budget', 'Förslag 1 · fryst 20 november 2026'],
      hash: 'f00',
    })
  })
})
