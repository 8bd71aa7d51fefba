/** What the real plans have no example of, or no pictures for: the structure of a paper with one of each kind. */
import { buildPlan } from '@samplan/domain/testing'
import { PdfPress } from '@samplan/publish'
import { everyKind, paperOf, PICTURE } from '@samplan/publish/testing'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasPoppler, run, structureOf, type Element } from './poppler.ts'

const folder = mkdtempSync(join(tmpdir(), 'samplan-kinds-'))
const press = new PdfPress()
afterAll(async () => {
  await press.stop()
  rmSync(folder, { recursive: true })
})

describe.skipIf(!hasPoppler())('a paper of every kind', () => {
  const file = join(folder, 'kinds.pdf')
  let structure: readonly Element[]

  beforeAll(async () => {
    const plan = buildPlan({ sections: [{ title: 'Allt', blocks: everyKind((field) => `${field} ord`) }] })
    writeFileSync(file, await press.render(paperOf(plan), { images: PICTURE.images }))
    structure = structureOf(file)
  })

  test('has each picture and drawn figure in its structure, and no decorative one', () => {
    // Two pictures, the organisation chart and the pie: the third picture is decorative, the fourth is missing.
    expect(structure.filter(({ role }) => role === 'Figure')).toHaveLength(4)
  })

  test('has the heads of its lists as heads', () => {
    const heads = structure.flatMap(({ role, text }) => (role === 'TH' ? [text.trim()] : []))
    for (const head of ['Uppdrag', 'Kommun', 'Nyckeltal', 'Avgift', 'Finansiär', 'Procent']) {
      expect(heads).toContain(head)
    }
  })

  test('has its facts as lists, and its note as a note', () => {
    const roles = structure.map(({ role }) => role)
    expect(roles).toContain('Note')
    expect(roles.filter((role) => role === 'LBody').length).toBeGreaterThanOrEqual(7)
  })

  test('prints the pictures that it was handed', () => {
    expect(run('pdfimages', '-list', file).trim().split('\n').length).toBeGreaterThanOrEqual(2 + 1)
  })
})
