import { expect, test } from 'vitest'
import { parseBody, type BodyNode } from './parseBody.ts'

/** As one line: what the tree says, without its objects. */
function said(nodes: readonly BodyNode[]): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return node.text
        case 'mention':
          return `@(${node.userId})`
        case 'break':
          return '⏎'
        case 'code':
        case 'codeBlock':
          return `${node.kind}[${node.text}]`
        case 'link':
          return `link(${node.href})[${said(node.children)}]`
        case 'list':
          return `${node.ordered ? 'ol' : 'ul'}[${said(node.children)}]`
        default:
          return `${node.kind}[${said(node.children)}]`
      }
    })
    .join('')
}
const read = (body: string) => said(parseBody(body))

test('bold, italic, code and links', () => {
  expect(read('**Fet** och *kursiv*, `kod` och [här](https://example.org).')).toBe(
    'paragraph[strong[Fet] och emphasis[kursiv], code[kod] och link(https://example.org)[här].]',
  )
})

test('lists', () => {
  expect(read('- ett\n- två')).toBe('ul[item[paragraph[ett]]item[paragraph[två]]]')
  expect(read('1. ett\n2. två')).toBe('ol[item[paragraph[ett]]item[paragraph[två]]]')
})

test('a line break is one', () => {
  expect(read('rad ett\nrad två')).toBe('paragraph[rad ett⏎rad två]')
})

test('HTML is text', () => {
  expect(read('<img src=x onerror=alert(1)> & <b>fet</b>')).toBe(
    'paragraph[<img src=x onerror=alert(1)> & <b>fet</b>]',
  )
  expect(read('<script>alert(1)</script>')).toBe('paragraph[<script>alert(1)</script>]')
})

test('an address that would run something is no link', () => {
  expect(read('[klicka](javascript:alert(1))')).toBe('paragraph[klicka]')
})

test('headings, rules, quotes and pictures are not louder than the rest', () => {
  expect(read('# Stort')).toBe('paragraph[# Stort]')
  expect(read('---')).toBe('paragraph[---]')
  expect(read('![bild](https://example.org/x.png)')).toBe('paragraph[!link(https://example.org/x.png)[bild]]')
})

test('a mention keeps its id, whatever is in it', () => {
  expect(read('Hej <@_a_b_>, se *<@u-2>*')).toBe('paragraph[Hej @(_a_b_), se emphasis[@(u-2)]]')
  expect(read('`<@u1>`')).toBe('paragraph[code[<@u1>]]')
})

test('a message that looks as if it held mentions back does not gain any', () => {
  expect(read('\uE0000\uE001')).toBe('paragraph[\uE0000\uE001]')
})
