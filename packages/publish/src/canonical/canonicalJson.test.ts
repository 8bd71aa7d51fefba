/** The vectors are RFC 8785's own. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonicalJson.ts'
import { sha256Hex } from './sha256Hex.ts'

describe('canonical JSON', () => {
  it('writes literals, numbers and strings as section 3.2.2 does', () => {
    const value = {
      // oxlint-disable-next-line eslint/no-loss-of-precision -- The vector is about it.
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      `{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}`,
    )
  })

  it('sorts names by UTF-16 code units, as section 3.2.3 does', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect([...canonicalJson(value).matchAll(/:"([^"]+)"/gu)].map(([, name]) => name)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  it.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [1e21, '1e+21'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [333333333.3333332, '333333333.3333332'],
  ])('writes the number %d as appendix B does', (number, written) => {
    expect(canonicalJson(number)).toBe(written)
  })

  it.each([
    [undefined, /Not a JSON value/],
    [() => 0, /Not a JSON value/],
    [NaN, /NaN/],
    [Infinity, /Infinity/],
    ['\ud800', /surrogate/],
  ])('refuses %s', (value, reason) => {
    expect(() => canonicalJson(value)).toThrow(reason)
  })

  it('writes equal values alike and loses nothing', () => {
    const name = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(fc.dictionary(name, fc.jsonValue({ stringUnit: 'grapheme' })), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed())
        expect(canonicalJson(turned)).toBe(canonicalJson(value))
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value))
      }),
    )
  })
})

it('hashes as sha256sum does', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256Hex(new TextEncoder().encode('å'))).toBe(sha256Hex('å'))
})
