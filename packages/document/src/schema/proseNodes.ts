/**
 * Prose nodes. Their content expressions are wider than what an editor makes: y-tiptap deletes from the shared document,
 * for everybody, any node that its schema rejects, and honest merges do produce an empty list, row or cell.
 */
import { calloutToneSchema, listSchema, spanSchema } from '@samplan/domain'
import { mergeAttributes, Node } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { Text } from '@tiptap/extension-text'
import type { z } from 'zod'
import type { Markup } from './markup.ts'
import { Reference } from './reference.ts'
import { STRUCTURED_GROUP } from './structuredNodes.ts'

/** Pasted markup may say anything; the server refuses what the plan's schema does. */
const number = (name: string, schema: z.ZodType<number>) => ({
  default: 1,
  parseHTML: (element: Markup) =>
    schema.safeParse(Number.parseInt(element.getAttribute(name) ?? '', 10)).data ?? 1,
})

const HorizontalRule = Node.create({
  name: 'horizontalRule',
  group: 'block',
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: ({ HTMLAttributes }) => ['hr', mergeAttributes(HTMLAttributes)],
})

const Quote = Blockquote.extend({
  content: 'block*',
  addAttributes: () => ({
    /** Who is quoted. */
    attribution: {
      default: null,
      parseHTML: (element: Markup) => element.getAttribute('data-attribution'),
      renderHTML: ({ attribution }: Record<string, unknown>) =>
        typeof attribution === 'string' ? { 'data-attribution': attribution } : {},
    },
  }),
})

const toneIn = (element: Markup) =>
  calloutToneSchema.safeParse(element.getAttribute('data-callout')).data ?? 'fact'

const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: 'block*',
  defining: true,
  addAttributes: () => ({
    tone: {
      default: 'fact',
      parseHTML: toneIn,
      renderHTML: ({ tone }: Record<string, unknown>) => ({ 'data-callout': tone }),
    },
  }),
  parseHTML: () => [{ tag: 'aside[data-callout]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', mergeAttributes(HTMLAttributes), 0],
})

const Note = Node.create({
  name: 'note',
  group: 'block',
  content: 'block*',
  defining: true,
  parseHTML: () => [{ tag: 'aside[data-note]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', mergeAttributes(HTMLAttributes, { 'data-note': '' }), 0],
})

/** Only what the plan keeps of a cell: no widths, no alignment. */
const cell = {
  content: 'block*',
  addAttributes: () => ({ colspan: number('colspan', spanSchema), rowspan: number('rowspan', spanSchema) }),
}

export const proseNodes = [
  Document.extend({ content: `(block | ${STRUCTURED_GROUP})*` }),
  Text,
  Paragraph,
  Heading.configure({ levels: [1, 2, 3] }),
  BulletList.extend({ content: 'listItem*' }),
  OrderedList.extend({
    content: 'listItem*',
    addAttributes: () => ({ start: number('start', listSchema.shape.start) }),
  }),
  ListItem.extend({ content: 'block*' }),
  Quote,
  Table.extend({ content: 'tableRow*' }),
  TableRow.extend({ content: '(tableCell | tableHeader)*' }),
  TableHeader.extend(cell),
  TableCell.extend(cell),
  Callout,
  Note,
  HorizontalRule,
  HardBreak,
  Reference,
]
