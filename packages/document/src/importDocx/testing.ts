/** Documents for tests, as mammoth writes them, without a Word file. */
import { planIdSchema, planSchema } from '@samplan/domain'
import type { DocxContent, DocxElement, DocxNode } from './docxNode.ts'
import { importDocx, type DocxSetting, type ImportedDocx } from './importDocx.ts'

type Attributes = Readonly<Record<string, string>>

export const element = (
  tag: string,
  attributes: Attributes,
  ...children: readonly DocxNode[]
): DocxElement => ({
  tag,
  attributes,
  children,
})

export const p = (...children: readonly DocxNode[]): DocxElement => element('p', {}, ...children)
export const h = (level: number, text: string, style = ''): DocxElement =>
  element(`h${level}`, style === '' ? {} : { class: style }, text)

export const table = (...rows: readonly (readonly string[])[]): DocxElement =>
  element(
    'table',
    {},
    ...rows.map((cells) => element('tr', {}, ...cells.map((text) => element('td', {}, p(text))))),
  )

/** The mark of a note in the text, and the list of notes at the end. */
export const noteMark = (number: number): DocxElement =>
  element(
    'sup',
    {},
    element('a', { href: `#footnote-${number}`, id: `footnote-ref-${number}` }, `[${number}]`),
  )
export const noteList = (...notes: readonly string[]): DocxElement =>
  element(
    'ol',
    {},
    ...notes.map((text, index) =>
      element(
        'li',
        { id: `footnote-${index + 1}` },
        p(`${text} `, element('a', { href: `#footnote-ref-${index + 1}` }, '↑')),
      ),
    ),
  )

/** @throws if the plan is not valid */
export function importNodes(
  nodes: readonly DocxNode[],
  chosen: DocxSetting['chosen'] = {},
  lost: DocxContent['lost'] = [],
): ImportedDocx {
  let count = 0
  const imported = importDocx(
    { nodes, lost },
    {
      planId: planIdSchema.parse('plan'),
      newId: () => `id-${count++}`,
      organisationName: 'Förbundet',
      year: 2030,
      chosen,
    },
  )
  planSchema.parse(imported.plan)
  return imported
}
