import { expect, test } from 'vitest'
import { conditionBeside } from './commitment.ts'

test.each([
  ['Vi ger stöd.', 'Förutsatt att fler vill', 'Förutsatt att fler vill'],
  ['Vi ger stöd, om fler vill.', 'om fler vill', null],
  ['Vi ger stöd.', null, null],
])('beside ”%s” the condition %s is shown as %s', (text, condition, shown) => {
  expect(conditionBeside({ text, condition })).toBe(shown)
})
