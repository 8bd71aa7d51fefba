import { DEFAULT_THEME, frozenPlanOf } from '@samplan/domain'
import { buildPlan, paragraphDraft } from '@samplan/domain/testing'
import { makePaper, NO_IMAGES, renderDocx, renderXlsx } from '@samplan/publish'
import { expect, it } from 'vitest'
import { paperWords } from '../paperWords.ts'
import { sheetWords } from '../sheetWords.ts'
import { OfficePress } from './OfficePress.ts'

const plan = frozenPlanOf(buildPlan({ sections: [{ blocks: [paragraphDraft('Text.')] }] }), () => null)
const paper = makePaper(plan, {
  language: 'sv',
  words: paperWords('sv'),
  theme: DEFAULT_THEME,
  standing: { label: 'Förslag 1', detail: '', at: 0, hash: null, draft: false },
})

it('makes the same bytes as the renderers themselves, for several at once', async () => {
  const press = new OfficePress()
  const made = await Promise.all([
    press.render({ kind: 'docx', paper, images: NO_IMAGES }),
    press.render({ kind: 'xlsx', plan }),
    press.render({ kind: 'docx', paper, images: NO_IMAGES }),
  ])
  const [docx, xlsx] = [await renderDocx(paper), await renderXlsx(plan, sheetWords('sv'))]
  expect(made.map((bytes) => Buffer.from(bytes).toString('base64'))).toEqual(
    [docx, xlsx, docx].map((bytes) => Buffer.from(bytes).toString('base64')),
  )
})

it('gives up what takes too long, and goes on with the next', async () => {
  const press = new OfficePress({ limitMs: 0 })
  await expect(press.render({ kind: 'docx', paper, images: NO_IMAGES })).rejects.toThrow('more than 0 ms')
  await expect(press.render({ kind: 'docx', paper, images: NO_IMAGES })).rejects.toThrow('more than 0 ms')
})

it('refuses what comes after its stop, and what is under way', async () => {
  const press = new OfficePress()
  const under = press.render({ kind: 'docx', paper, images: NO_IMAGES })
  await Promise.resolve()
  const [outcome] = await Promise.allSettled([under, press.stop()])
  expect(outcome.status).toBe('rejected')
  await expect(press.render({ kind: 'docx', paper, images: NO_IMAGES })).rejects.toThrow('stopped')
})
