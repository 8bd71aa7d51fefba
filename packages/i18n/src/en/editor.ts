import type { Translated } from '../message.ts'
import type { editor as source } from '../sv/editor.ts'

export const editor: Translated<typeof source> = {
  text: 'Text of {{section}}',
  textUntitled: 'Opening text',
  placeholder: 'Write, or press / to add something',
  startWriting: 'Write here …',
  writeBelow: 'Write below',

  toolbar: 'Text tools',
  'toolbar.style': 'Kind of paragraph',
  'style.paragraph': 'Body text',
  'style.heading1': 'Heading',
  'style.heading2': 'Smaller heading',
  'style.heading3': 'Smallest heading',
  'style.other': 'Block',
  bold: 'Bold',
  italic: 'Italic',
  bulletList: 'Bulleted list',
  orderedList: 'Numbered list',
  link: 'Link',
  quote: 'Quotation',
  undo: 'Undo',
  redo: 'Redo',

  insert: 'Add',
  'insert.everyday': 'Most used',
  'insert.text': 'In the text',
  'insert.more': 'More',
  'insert.nothing': 'Nothing goes by that name.',
  'insert.table': 'Table',
  'insert.quote': 'Quotation',
  'insert.rule': 'Divider',

  table: 'Table',
  'table.rowAbove': 'Row above',
  'table.rowBelow': 'Row below',
  'table.columnBefore': 'Column before',
  'table.columnAfter': 'Column after',
  'table.removeRow': 'Remove the row',
  'table.removeColumn': 'Remove the column',
  'table.headerRow': 'Header row',
  'table.headerColumn': 'Header column',
  'table.remove': 'Remove the table',

  'link.title': 'Link',
  'link.address': 'Address',
  'link.help': 'A web address or an e-mail address.',
  'link.wrong':
    'That is nothing one can link to. Write an address that begins with https://, or an e-mail address.',
  'link.set': 'Link',
  'link.remove': 'Remove the link',
  'link.open': 'Open the link',

  attribution: 'Who is quoted',

  'pasted.paragraphs_one': '{{count}} paragraph',
  'pasted.paragraphs_other': '{{count}} paragraphs',
  'pasted.tables_one': '{{count}} table',
  'pasted.tables_other': '{{count}} tables',
  'pasted.receipt': 'Pasted {{what, list}}.',
  'pasted.images_one': 'One picture was left out.',
  'pasted.images_other': '{{count}} pictures were left out.',

  crashed: 'This part cannot be shown just now. Its content is still there.',
  'crashed.retry': 'Try to show it again',
}
