import { describe, expect, it } from 'vitest'
import {
  formatChange,
  formatChangeInUnit,
  formatInUnit,
  formatKronor,
  formatMoney,
  formatPercent,
} from './formatKronor.ts'

describe('formatKronor', () => {
  it('groups with U+00A0 and takes U+2212 for minus', () => {
    expect(formatKronor(0)).toBe('0')
    expect(formatKronor(-0)).toBe('0')
    expect(formatKronor(999)).toBe('999')
    expect(formatKronor(1_000)).toBe('1\u00A0000')
    expect(formatKronor(22_997_550)).toBe('22\u00A0997\u00A0550')
    expect(formatKronor(-5_000)).toBe('\u22125\u00A0000')
  })

  it('agrees with the sv-SE of this runtime', () => {
    const intl = new Intl.NumberFormat('sv-SE')
    for (const kronor of [1_234, -12_345, 123_456_789]) expect(formatKronor(kronor)).toBe(intl.format(kronor))
  })

  it('shows thousands and millions, rounded half away from zero', () => {
    expect(formatMoney(383_400, 'tkr')).toBe('383\u00A0tkr')
    expect(formatMoney(499, 'tkr')).toBe('0\u00A0tkr')
    expect(formatMoney(-499, 'tkr')).toBe('0\u00A0tkr')
    expect(formatMoney(500, 'tkr')).toBe('1\u00A0tkr')
    expect(formatMoney(-500, 'tkr')).toBe('\u22121\u00A0tkr')
    expect(formatMoney(1_500_000, 'mnkr')).toBe('1,5\u00A0mnkr')
    expect(formatMoney(-40_000, 'mnkr')).toBe('0,0\u00A0mnkr')
    expect(formatInUnit(22_997_550, 'tkr')).toBe('22\u00A0998')
  })

  it('signs changes', () => {
    expect(formatChange(40_000)).toBe('+40\u00A0000')
    expect(formatChange(-5_000)).toBe('\u22125\u00A0000')
    expect(formatChange(0)).toBe('0')
    expect(formatChangeInUnit(40_000, 'tkr')).toBe('+40')
    expect(formatChangeInUnit(40_000, 'mnkr')).toBe('0,0')
    expect(formatChangeInUnit(-1_500_000, 'mnkr')).toBe('\u22121,5')
    expect(formatPercent(0.0417)).toBe('+4,2\u00A0%')
    expect(formatPercent(-0.3043)).toBe('\u221230,4\u00A0%')
    expect(formatPercent(-0.0001)).toBe('0,0\u00A0%')
    expect(formatPercent(12.5)).toBe('+1\u00A0250,0\u00A0%')
  })
})
