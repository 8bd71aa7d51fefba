import type { Plan } from '@samplan/domain'
import { arbitraryPlan, buildPlan, norrbotten2016Budget, paragraphDraft } from '@samplan/domain/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable } from '../paper/printable.ts'
import { HOSTILE, hostilePlan } from '../testing/hostilePlan.ts'
import { printedTexts } from '../testing/printedTexts.ts'
import { paperOf } from '../testing/setting.ts'
import { HTML_POLICY, renderHtml } from './renderHtml.ts'

const pageOf = (plan: Plan) => renderHtml(paperOf(plan))

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const squeeze = (text: string) => text.replaceAll(/\s+/gu, ' ').trim()

/** What a browser shows: the body without its tags. */
function textOf(page: string): string {
  const body = page.slice(page.indexOf('<body'))
  const text = body.replaceAll(/<[^>]*>/gu, ' ')
  return squeeze(text.replaceAll(/&(\w+|#39);/gu, (_, name: string) => ENTITIES[name] ?? ''))
}

describe('the page', () => {
  it('says everything that the plan says', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const text = textOf(pageOf(plan))
        const missing = printedTexts({ ...plan, moneyUnit: plan.settings.moneyUnit }).filter(
          (said) => !text.includes(squeeze(printable(said))),
        )
        expect(missing).toEqual([])
      }),
    )
  })

  it('has the same bytes each time', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(pageOf(structuredClone(plan))).toBe(pageOf(plan))
      }),
      { numRuns: 20 },
    )
  })

  it('reads nothing of the plan as markup', () => {
    const page = pageOf(hostilePlan())
    expect(page).not.toMatch(/<script|<img|javascript:|<\/style><\/html>/u)
    for (const text of HOSTILE) expect(textOf(page)).toContain(text)
    expect(page).toContain('href="https://example.se/%22%3E%3Cscript%3E"')
  })

  it('turns no text around: what changes the direction of the rest is left out', () => {
    const page = pageOf(
      buildPlan({ sections: [{ blocks: [paragraphDraft('Bidrag \u202E000 1\u2066 kr\u0007')] }] }),
    )
    expect(page).toContain('<p>Bidrag 000 1 kr</p>')
  })

  it('says of each figure what it is a figure of', () => {
    const page = pageOf(buildPlan({ sections: [{ title: 'Budget', blocks: [norrbotten2016Budget()] }] }))
    expect(page).toContain('<th scope="col" class="figure">Budget 2016</th>')
    expect(page).toMatch(/<th scope="row">\s*Kansli/u)
    expect(page).toContain('<td class="figure">12\u00A0416\u00A0200</td>')
    expect(page).toContain('<td class="figure">−118\u00A0185</td>')
  })

  it('fetches and runs nothing, and its policy forbids both', () => {
    expect(HTML_POLICY).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; img-src data:;/u)
    expect(pageOf(buildPlan())).not.toMatch(/\ssrc=|url\(|@import|<script|\son\w+=/u)
  })

  it('carries its standing and the language of its text', () => {
    const page = pageOf(buildPlan())
    expect(page).toContain('<html lang="sv">')
    expect(page).toContain('<p>Arbetsmaterial · 26 november 2026 kl. 07.44</p>')
    expect(page).not.toContain('Förslag')
  })
})
