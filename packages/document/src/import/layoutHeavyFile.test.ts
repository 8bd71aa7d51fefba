import { figureNumbers, placedBlocks, type Block, type Plan } from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import { projectPlan } from '../plan/projectPlan.ts'
import { writePlan } from '../plan/writePlan.ts'
import { LAYOUT_HEAVY } from './testing/layoutHeavyFile.ts'
import { importFile, words } from './testing.ts'

const blocksIn = (plan: Plan, type: Block['type']) =>
  placedBlocks(plan.sections, type).map(({ block }) => block)

describe('a layout-heavy plan without a budget table', () => {
  const { plan, unmapped } = importFile(LAYOUT_HEAVY)

  test('leaves nothing out, and its documents hold it', () => {
    expect(unmapped).toEqual([])
    expect(projectPlan(plan.id, writePlan(plan))).toEqual(plan)
  })

  test('has every kind as a block of its own', () => {
    const counts = [
      'image',
      'signature',
      'roster',
      'orgChart',
      'shares',
      'keyFigures',
      'project',
      'followUp',
    ] as const
    expect(Object.fromEntries(counts.map((type) => [type, blocksIn(plan, type).length]))).toEqual({
      image: 4,
      signature: 1,
      roster: 2,
      orgChart: 1,
      shares: 1,
      keyFigures: 4,
      project: 1,
      followUp: 1,
    })
  })

  test('the roster has everybody, the chart every box under its own', () => {
    const rosters = blocksIn(plan, 'roster').flatMap((block) => (block.type === 'roster' ? block.rows : []))
    expect(rosters).toHaveLength(26)
    expect(rosters[0]).toMatchObject({
      name: 'Ledamot Nummer0',
      role: 'ordförande',
      party: 'X',
      municipality: 'Kommun 0',
    })
    const [chart] = blocksIn(plan, 'orgChart')
    const rows = chart?.type === 'orgChart' ? chart.rows : []
    expect(rows).toHaveLength(20)
    expect(rows.slice(2).every(({ parentId }) => parentId === rows[1]?.id)).toBe(true)
    expect(rows[1]).toMatchObject({ detail: 'Bo Al', parentId: rows[0]?.id })
  })

  test('photos keep whose they are and whom they show; a lone credit says where one stood', () => {
    expect(blocksIn(plan, 'image')).toMatchObject([
      { caption: '', credit: 'Foto: A. Ek' },
      { caption: 'Styrelsen på trappan', credit: 'B. Foto' },
      { caption: '', credit: 'C. Foto' },
      { caption: 'Presidiet: Ledamot Nummer0, Ledamot Nummer1', credit: null },
    ])
  })

  test('what is drawn in figures is counted, and shares with two readings are unknown', () => {
    expect(blocksIn(plan, 'shares')).toMatchObject([
      {
        caption: 'Så finansieras vi',
        total: 191_000_000,
        rows: [{ percent: 23 }, { label: 'Projekt', percent: null }, { percent: null }],
      },
    ])
    expect(figureNumbers(plan.sections).size).toBe(4)
  })

  test('holdings stand with their owner’s words, conditions in the sentence that has them', () => {
    const text = words(plan.sections)
    for (const part of ['Säljer kurser. (51 %)', 'Stiftelsen (10 %)', 'förutsatt att ', 'närmare 32', '47,5'])
      expect(text).toContain(part)
  })
})
