/**
 * A message as a tree: emphasis, lists, links and code of Markdown, and mentions. HTML is text, and so are headings,
 * pictures and the rest, which would be louder than a comment is.
 */
import { isSafeHref } from '@samplan/document'
import { fromMarkdown } from 'mdast-util-from-markdown'

export type BodyNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mention'; readonly userId: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'codeBlock'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly BodyNode[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly children: readonly BodyNode[] }
  | { readonly kind: Wrapping; readonly children: readonly BodyNode[] }
type Wrapping = 'paragraph' | 'strong' | 'emphasis' | 'item'

const DISABLED = {
  disable: {
    null: [
      'htmlFlow',
      'htmlText',
      'headingAtx',
      'setextUnderline',
      'thematicBreak',
      'definition',
      'labelStartImage',
      'blockQuote',
      'codeIndented',
    ],
  },
}

/** Stands for the mention with its number while Markdown is read, so that a `_` in an id is no emphasis. */
const HELD = /\uE000(\d+)\uE001/gu
const MENTION = /<@([A-Za-z0-9_-]{1,64})>/gu

export function parseBody(body: string): readonly BodyNode[] {
  const userIds: string[] = []
  const held = body.replaceAll(MENTION, (_, userId: string) => `\uE000${userIds.push(userId) - 1}\uE001`)
  const tree = fromMarkdown(held, { extensions: [DISABLED] })
  return tree.children.flatMap((node) => read(node, userIds))
}

type Read = ReturnType<typeof fromMarkdown>['children'][number]

function read(node: Read, userIds: readonly string[]): readonly BodyNode[] {
  const inside = () => ('children' in node ? node.children.flatMap((child) => read(child, userIds)) : [])
  switch (node.type) {
    case 'text':
      return textAndMentions(node.value, userIds)
    case 'strong':
    case 'emphasis':
    case 'paragraph':
      return [{ kind: node.type, children: inside() }]
    case 'listItem':
      return [{ kind: 'item', children: inside() }]
    case 'list':
      return [{ kind: 'list', ordered: node.ordered === true, children: inside() }]
    case 'link':
      return isSafeHref(node.url) ? [{ kind: 'link', href: node.url, children: inside() }] : inside()
    case 'inlineCode':
      return [{ kind: 'code', text: unheld(node.value, userIds) }]
    case 'code':
      return [{ kind: 'codeBlock', text: unheld(node.value, userIds) }]
    case 'break':
      return [{ kind: 'break' }]
    default:
      return inside()
  }
}

function textAndMentions(text: string, userIds: readonly string[]): readonly BodyNode[] {
  return text.split(/(\uE000\d+\uE001|\n)/u).flatMap((part): readonly BodyNode[] => {
    if (part === '') return []
    // One who presses Enter in a comment means it.
    if (part === '\n') return [{ kind: 'break' }]
    const [, number] = new RegExp(HELD.source, 'u').exec(part) ?? []
    const userId = number === undefined ? undefined : userIds[Number(number)]
    return [userId === undefined ? { kind: 'text', text: part } : { kind: 'mention', userId }]
  })
}

const unheld = (text: string, userIds: readonly string[]): string =>
  text.replaceAll(HELD, (held, number: string) =>
    userIds[Number(number)] ? `<@${userIds[Number(number)]}>` : held,
  )
