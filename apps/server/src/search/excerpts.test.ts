import { sectionIdSchema } from '@samplan/domain'
import { expect, it } from 'vitest'
import { search } from './excerpts.ts'

const sectionId = sectionIdSchema.parse('folkhalsa')
const passage = (text: string) => ({ sectionId, text })
const marked = (text: string, query: string): string | undefined =>
  search([passage(text)], query)[0]
    ?.excerpt.map(({ text: part, isHit }) => (isHit ? `[${part}]` : part))
    .join('')

it('finds words in any order and any letters, and marks each', () => {
  expect(marked('Kommunerna stödjer varandra i frågor om Folkhälsa.', 'folkhälsa kommunerna')).toBe(
    '[Kommunerna] stödjer varandra i frågor om [Folkhälsa].',
  )
})

it('wants every word in the same passage', () => {
  expect(search([passage('Folkhälsa'), passage('Kommunerna')], 'folkhälsa kommunerna')).toEqual([])
})

it('finds nothing for nothing', () => {
  expect(search([passage('Folkhälsa')], '  ')).toEqual([])
})

it('takes what is a sign to regular expressions as a sign', () => {
  expect(marked('Kostar 100 kr (inkl. moms).', '(inkl.')).toBe('Kostar 100 kr [(inkl.] moms).')
  expect(search([passage('abc')], '.*')).toEqual([])
})

it('shows a long passage around its first hit, by whole words', () => {
  const long = `${'ord '.repeat(100)}vatten ${'mer '.repeat(100)}`
  const shown = marked(long, 'vatten') ?? ''
  expect(shown).toMatch(/^… (ord )+\[vatten\]( mer)+ …$/u)
  expect(shown.length).toBeLessThan(250)
})

it('has a long word without a space in it cut, and the hit within', () => {
  expect(marked(`${'x'.repeat(400)}vatten`, 'vatten')).toContain('[vatten]')
})
