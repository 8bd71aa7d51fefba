import { expect, test } from 'vitest'
import { withoutStyles } from './styles.ts'

test.each([
  ['<p style="color:red">a</p>', '<p data-style="color:red">a</p>'],
  [
    '<p class=x STYLE=y onclick="a()" onMouseOver=b()>a</p>',
    '<p class=x data-style=y data-handler="a()" data-handler=b()>a</p>',
  ],
  ['<style>p { color: red }</style><p>a</p>', '<p>a</p>'],
  ['<p>style=1 och on=2</p>', '<p>style=1 och on=2</p>'],
  ['<o:p></o:p><![if !x]>', '<o:p></o:p><![if !x]>'],
])('%s', (html, expected) => {
  expect(withoutStyles(html)).toBe(expected)
})
