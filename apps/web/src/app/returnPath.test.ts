import { expect, test } from 'vitest'
import { returnPath } from './returnPath.ts'

test.each([
  ['/plan/p1?x=1#section-s1', '/plan/p1?x=1#section-s1'],
  ['/', '/'],
  ['//other.example', '/'],
  ['/\\other.example', '/'],
  ['https://other.example', '/'],
  ['javascript:alert(1)', '/'],
  [undefined, '/'],
  [7, '/'],
])('%j leads to %s', (wanted, path) => {
  expect(returnPath(wanted)).toBe(path)
})
