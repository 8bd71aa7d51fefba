import { describe, expect, it } from 'vitest'
import { excerpt } from './excerpt.ts'

describe('excerpt', () => {
  it('keeps a short text and evens out its white space', () => {
    expect(excerpt('  Ett \n mål ')).toBe('Ett mål')
  })

  it('cuts between words, never inside an emoji', () => {
    const text = 'Fler möten med länets kommuner 🌲 '.repeat(5)
    expect(excerpt(text)).toMatch(/^Fler .*\S…$/u)
    expect(excerpt(text).length).toBeLessThanOrEqual(81)
    expect(excerpt(text).isWellFormed()).toBe(true)
  })

  it('cuts a text without spaces between characters', () => {
    const cut = excerpt(`x${'🌲'.repeat(60)}`)
    expect(cut).toMatch(/^x🌲+…$/u)
    expect(cut.isWellFormed()).toBe(true)
  })
})
