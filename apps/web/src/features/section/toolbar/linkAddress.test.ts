import { expect, test } from 'vitest'
import { linkAddress } from './linkAddress.ts'

test.each([
  ['https://skr.se/plan', 'https://skr.se/plan'],
  [' skr.se ', 'https://skr.se'],
  ['www.åre.se/a?b#c', 'https://www.åre.se/a?b#c'],
  ['anna@kommun.se', 'mailto:anna@kommun.se'],
  ['mailto:anna@kommun.se', 'mailto:anna@kommun.se'],
  ['#section-a', '#section-a'],
  ['/plan/x', '/plan/x'],
])('%j leads to %s', (typed, href) => {
  expect(linkAddress(typed)).toBe(href)
})

test.each([
  '',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  '//evil.example',
  'två ord',
  'ord',
])('%j leads nowhere', (typed) => {
  expect(linkAddress(typed)).toBeNull()
})
