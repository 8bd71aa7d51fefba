import { buildPlan } from '@samplan/domain/testing'
import { describe, expect, it } from 'vitest'
import { everyKind } from '../testing/everyKind.ts'
import { hostilePlan } from '../testing/hostilePlan.ts'
import { attribute, openPackage } from '../testing/officePackage.ts'
import { PICTURE } from '../testing/picture.ts'
import { named, wordsIn } from '../testing/readXml.ts'
import { paperOf } from '../testing/setting.ts'
import { faultsOfDocx } from '../testing/wordFaults.ts'
import { renderDocx } from './renderDocx.ts'

const paper = paperOf(
  buildPlan({ sections: [{ title: 'Allt', blocks: everyKind((field) => `[${field}]`) }] }),
)
const file = await renderDocx(paper, { images: PICTURE.images })
const opened = openPackage(file)

function part(path: string) {
  const found = opened.parts.get(path)
  if (!found) throw new Error(`No ${path}`)
  return found
}
const document = part('word/document.xml')

describe('the Word file of every kind', () => {
  it('is one by the letter, with pictures and without, and whatever stands in its fields', async () => {
    expect(faultsOfDocx(file)).toEqual([])
    expect(faultsOfDocx(await renderDocx(paper))).toEqual([])
    expect(faultsOfDocx(await renderDocx(paperOf(hostilePlan()), { images: PICTURE.images }))).toEqual([])
  })

  it('has its pictures once, with what they show; decorative ones are marked as that', () => {
    expect(opened.paths.filter((path) => path.startsWith('word/media/'))).toHaveLength(1)
    const pictures = named(document, 'wp:docPr')
    expect(pictures.map((picture) => attribute(picture, 'descr'))).toEqual([
      '[picture alt]',
      '[half alt]',
      '',
    ])
    expect(pictures.map((picture) => named(picture, 'adec:decorative').length)).toEqual([0, 0, 1])
    expect(wordsIn(document)).toContain('Bilden saknas: [missing alt]')
  })

  it('has its notes at the foot under the plan’s numbers, and one that nothing leads to in the text', () => {
    const notes = named(part('word/footnotes.xml'), 'w:footnote').map(wordsIn)
    expect(notes.filter((words) => words.includes('[note]'))).toHaveLength(1)
    expect(wordsIn(document)).toContain('[loose note]')
    expect(named(document, 'w:footnoteReference')).toHaveLength(1)
  })

  it('leads within itself to places that stand once', () => {
    const places = named(document, 'w:bookmarkStart').map((place) => attribute(place, 'w:name'))
    expect(new Set(places).size).toBe(places.length)
    const links = named(document, 'w:hyperlink').flatMap((link) => attribute(link, 'w:anchor') || [])
    expect(links.length).toBeGreaterThanOrEqual(3)
    expect(links.filter((anchor) => !anchor.startsWith('_Toc') && !places.includes(anchor))).toEqual([])
  })

  it('leads to a section in which nothing stands', async () => {
    const paragraph = {
      type: 'paragraph' as const,
      id: 'p',
      content: [{ type: 'reference' as const, to: { kind: 'section' as const, id: 'empty' } }],
    }
    const plan = buildPlan({ sections: [{ id: 'empty', title: null, blocks: [] }, { blocks: [paragraph] }] })
    expect(faultsOfDocx(await renderDocx(paperOf(plan)))).toEqual([])
  })

  it('has the same bytes each time', async () => {
    const again = await renderDocx(structuredClone(paper), { images: new Map(PICTURE.images) })
    expect(Buffer.compare(file, again)).toBe(0)
  })
})
