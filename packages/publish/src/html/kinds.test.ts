import { buildPlan, paragraphDraft, type BlockDraft } from '@samplan/domain/testing'
import { describe, expect, it } from 'vitest'
import { everyKind } from '../testing/everyKind.ts'
import { HOSTILE, hostilePlan } from '../testing/hostilePlan.ts'
import { PICTURE } from '../testing/picture.ts'
import { paperOf } from '../testing/setting.ts'
import { renderHtml, renderHtmlBody } from './renderHtml.ts'

const paper = (...blocks: BlockDraft[]) => paperOf(buildPlan({ sections: [{ blocks }] }))
const page = (...blocks: BlockDraft[]) => renderHtml(paper(...blocks), { images: PICTURE.images })
const all = page(...everyKind((field) => `[${field}]`))

describe('the page of every kind', () => {
  it('has each picture in itself, with what it shows, and with no words where it is decorative', () => {
    const pictures = all.match(
      /<img src="data:image\/png;base64,[^"]+" alt="[^"]*" width="400" height="300" \/>/gu,
    )
    expect(pictures?.map((picture) => /alt="([^"]*)"/u.exec(picture)?.[1])).toEqual([
      '[picture alt]',
      '[half alt]',
      '',
    ])
    expect(all).toContain('Figur 1. [picture caption] <span class="credit">[picture credit]</span>')
  })

  it('says where a picture is missing, that it is, and fetches none', () => {
    expect(all).toContain('<p class="missing">Bilden saknas: [missing alt]</p>')
    const without = renderHtml(paper(...everyKind((field) => field)))
    expect(without).not.toContain('<img')
    expect(without.match(/class="missing"/gu)).toHaveLength(4)
  })

  it('leads by the addresses of the page that it is put into', () => {
    const { body } = renderHtmlBody(paper(...everyKind((field) => field)), {
      addressOf: (hash) => `/images/${hash}`,
    })
    expect(body).toContain(`<img src="/images/${PICTURE.file.hash}"`)
  })

  it('leads to notes and back, and to whatever is referred to', () => {
    const links = [...all.matchAll(/<a [^>]*href="#([^"]+)"/gu)].map(([, target]) => target)
    expect(links).toEqual(
      expect.arrayContaining(['stycke-note', 'till-stycke-note', 'stycke-picture', 'stycke-project']),
    )
    for (const target of links) expect(all).toContain(`id="${target}"`)
    expect(all).toContain('<span class="broken">[saknas]</span>')
    expect(all).toMatch(/<dt id="stycke-loose">2<\/dt>/u)
  })

  it('has an id once', () => {
    const ids = [...all.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('tells charts in words, and draws them without styles of their own', () => {
    expect(all).toContain('aria-label="Cirkel [shares]: [share] 66,5\u00A0%; [other share] 33,5\u00A0%"')
    expect(all.match(/<path class="shade-\d"/gu)).toHaveLength(2)
    expect(all.slice(all.indexOf('<body'))).not.toContain('style=')
  })

  it('reads nothing in any field as markup', () => {
    const hostile = renderHtml(paperOf(hostilePlan()), { images: PICTURE.images })
    expect(hostile).not.toMatch(/<script|onerror=alert\(1\)>|javascript:|<\/style><\/html>/u)
    expect(hostile).toContain('&lt;script&gt;')
    expect(HOSTILE.length).toBeGreaterThan(0)
  })

  it('draws a share that is the whole', () => {
    const whole = page({
      type: 'shares',
      id: 's',
      caption: '',
      total: null,
      rows: [{ id: 'r', label: 'Allt', percent: 100, kronor: null }],
    })
    expect(whole).toContain('d="M 0 -1 A 1 1 0 1 1 0 1 A 1 1 0 1 1 0 -1 Z"')
  })

  it('keeps a note in its place though nothing else is there', () => {
    expect(page({ type: 'note', id: 'n', content: [paragraphDraft('Ensam.', 'p')] })).toMatch(/Ensam\./u)
  })
})
