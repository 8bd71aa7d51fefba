/** The styles of the document. Whoever goes on in Word changes a style, and the whole paper with it. */
import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  ShadingType,
  TabStopType,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx'
import { HAIRLINE, INK, MUTED, WARN, type Look } from './look.ts'
import { INDENT } from './measures.ts'

/** BCP 47, with the region that Word's proofing goes by. */
const wordLanguage = (language: string): string => ({ sv: 'sv-SE', en: 'en-GB' })[language] ?? language

/** In half points; the text is 10.5 pt. */
const BODY_SIZE = 21
const TABLE_SIZE = 19
const SMALL_SIZE = 17
const LINE = { line: 312, lineRule: LineRuleType.AUTO } as const

/** The line at the left of what belongs together, and its room. */
export const STATEMENT_INSET = 200
export const STATEMENT_BORDER = { style: BorderStyle.SINGLE, size: 16, space: 8 } as const

export function makeStyles(look: Look, language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: look.text, size: BODY_SIZE, color: INK, language: { value: wordLanguage(language) } },
        paragraph: { spacing: { ...LINE, after: 160 } },
      },
      title: heading(look, 60, { before: 0, after: 240 }),
      heading1: heading(look, 40, { before: 560, after: 180 }),
      heading2: heading(look, 31, { before: 440, after: 140 }),
      heading3: heading(look, 25, { before: 360, after: 100 }),
      heading4: heading(look, 22, { before: 300, after: 80 }),
      heading5: heading(look, BODY_SIZE, { before: 260, after: 80 }),
      heading6: heading(look, BODY_SIZE, { before: 260, after: 80 }),
      hyperlink: { run: { color: look.accent, underline: {} } },
      caption: {
        run: { font: look.tables, size: BODY_SIZE, bold: true, italics: false, color: INK },
        paragraph: { keepNext: true, spacing: { before: 280, after: 100 } },
      },
      footnoteText: {
        run: { font: look.tables, size: SMALL_SIZE },
        paragraph: { spacing: { line: 240, after: 40 } },
      },
      listParagraph: { paragraph: { spacing: { after: 100 } } },
    },
    paragraphStyles: [...ownStyles(look), ...contentsStyles(look)],
  }
}

const heading = (look: Look, size: number, spacing: { readonly before: number; readonly after: number }) => ({
  run: { font: look.text, size, bold: true, color: look.accent },
  paragraph: {
    keepNext: true,
    keepLines: true,
    spacing: { ...spacing, line: 264, lineRule: LineRuleType.AUTO },
  },
})

const style = (
  id: string,
  name: string,
  run: IParagraphStyleOptions['run'] = {},
  paragraph: IParagraphStyleOptions['paragraph'] = {},
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, run, paragraph })

const CALLOUT = { indent: { left: 200, right: 200 }, spacing: { ...LINE, before: 60, after: 60 } }
const EDGE = { style: BorderStyle.SINGLE, size: 4, space: 6, color: WARN } as const
const DASHES = { style: BorderStyle.DASHED, size: 4, space: 14, color: MUTED } as const

const calloutOn = (fill: string): IParagraphStyleOptions['paragraph'] => ({
  ...CALLOUT,
  shading: { type: ShadingType.CLEAR, color: 'auto', fill },
  border: {
    top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: fill },
    bottom: { style: BorderStyle.SINGLE, size: 4, space: 6, color: fill },
  },
})

function ownStyles({ tables, accent, tint }: Look): IParagraphStyleOptions[] {
  const small = { font: tables, size: SMALL_SIZE, color: MUTED }
  const table = { font: tables, size: TABLE_SIZE }
  const tight = { spacing: { line: 252, lineRule: LineRuleType.AUTO, before: 30, after: 30 } }
  return [
    style('Subtitle', 'Subtitle', { size: 34 }, { spacing: { after: 240 } }),
    style('CoverFact', 'Cover Fact', { font: tables, size: 22, color: MUTED }, { spacing: { after: 60 } }),
    style('Kicker', 'Kicker', small, { keepNext: true, spacing: { before: 440, after: 0 } }),
    style('Responsible', 'Responsible', small, { keepNext: true }),
    style('Lead', 'Lead', { bold: true }, { keepNext: true }),
    style(
      'StatementLabel',
      'Statement Label',
      { ...table, bold: true, color: accent },
      { keepNext: true, spacing: { before: 200, after: 80 } },
    ),
    style(
      'Quote',
      'Quote',
      { italics: true },
      { border: { left: { ...STATEMENT_BORDER, color: HAIRLINE } } },
    ),
    style('Callout', 'Callout', {}, calloutOn(tint)),
    style('CalloutLarge', 'Callout Large', { size: 24 }, calloutOn(tint)),
    style(
      'CalloutImportant',
      'Callout Important',
      {},
      {
        ...CALLOUT,
        border: { left: { ...STATEMENT_BORDER, color: WARN }, top: EDGE, bottom: EDGE, right: EDGE },
      },
    ),
    style('CalloutText', 'Callout Text', {}, { spacing: { ...LINE, before: 60, after: 60 } }),
    style(
      'Missing',
      'Missing Picture',
      { ...small, size: TABLE_SIZE },
      {
        alignment: AlignmentType.CENTER,
        indent: { left: 300, right: 300 },
        spacing: { before: 240, after: 240 },
        border: { top: DASHES, bottom: DASHES, left: DASHES, right: DASHES },
      },
    ),
    style('PictureText', 'Picture Text', { font: tables, size: 18 }, { spacing: { after: 280 } }),
    style('QuoteSource', 'Quote Source', small),
    style(
      'ContentsHeading',
      'TOC Heading',
      { size: 40, bold: true, color: accent },
      { keepNext: true, spacing: { after: 240 } },
    ),
    style('TableText', 'Table Text', table, tight),
    style('TableHead', 'Table Head', { ...table, bold: true }, { ...tight, keepNext: true }),
    style('TableFigure', 'Table Figure', table, { ...tight, alignment: AlignmentType.RIGHT }),
    style('TableSum', 'Table Sum', { ...table, bold: true }, tight),
    style(
      'TableSumFigure',
      'Table Sum Figure',
      { ...table, bold: true },
      { ...tight, alignment: AlignmentType.RIGHT },
    ),
    style(
      'Gap',
      'Gap',
      { size: 2 },
      { spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 200 } },
    ),
    style('TableNote', 'Table Note', small, {
      spacing: { line: 252, lineRule: LineRuleType.AUTO, before: 80, after: 80 },
    }),
    style('Header', 'header', small, {
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE, space: 4 } },
    }),
    style('Footer', 'footer', small, { alignment: AlignmentType.RIGHT }),
  ]
}

const contentsStyles = ({ tables }: Look): IParagraphStyleOptions[] =>
  [1, 2, 3, 4, 5].map((level) =>
    style(
      `TOC${level}`,
      `toc ${level}`,
      { font: tables, size: BODY_SIZE, bold: level === 1 },
      {
        indent: { left: (level - 1) * INDENT },
        spacing: { before: level === 1 ? 140 : 0, after: 40, line: 264 },
      },
    ),
  )

/** Tab stop at the right margin, for what stands there in the head of a page. */
export const rightTab = (position: number) => ({ type: TabStopType.RIGHT, position })
