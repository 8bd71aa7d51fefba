/** Word documents for tests: real ones, and such as nobody should hand in. */
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type ISectionOptions,
} from 'docx'
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

export type Bytes = Uint8Array<ArrayBuffer>

type Child = Paragraph | Table

export const heading = (text: string, level: 1 | 2 | 3 | 4 | 5, numbered = false): Paragraph =>
  new Paragraph({
    text,
    heading: HeadingLevel[`HEADING_${level}`],
    ...(numbered ? { numbering: { reference: 'numbers', level: level - 1 } } : {}),
  })

const item = (text: string, level = 0, numbered = true): Paragraph =>
  new Paragraph({
    text,
    ...(numbered ? { numbering: { reference: 'numbers', level } } : { bullet: { level } }),
  })

export function table(rows: readonly (readonly string[])[], { titled = true } = {}): Table {
  return new Table({
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          ...(titled && index === 0 ? { tableHeader: true } : {}),
          children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
        }),
    ),
  })
}

export const BUDGET_ROWS = [
  ['Kod', 'Verksamhet', 'Budget 2027', 'Utfall 2025'],
  ['Kostnader', '', '', ''],
  ['10', 'Kansli', '170 000', '160 000'],
  ['20', 'Resor', '30 000', '–'],
  ['', 'Summa', '200 000', '160 000'],
  ['Intäkter', '', '', ''],
  ['10', 'Avgifter', '150 000', '150 000'],
  ['', 'Överskott från 2025', '50 000', ''],
  ['', 'Summa', '200 000', '150 000'],
  ['', 'Resultat', '0', '-10 000'],
] as const

const levels = [0, 1, 2, 3].map((level) => ({
  level,
  format: LevelFormat.DECIMAL,
  text: `%${level + 1}.`,
  alignment: AlignmentType.START,
}))

export async function documentOf(
  children: readonly Child[],
  options: Partial<ISectionOptions> = {},
): Promise<Bytes> {
  const document = new Document({
    numbering: { config: [{ reference: 'numbers', levels }] },
    footnotes: { 1: { children: [new Paragraph('Enligt enkäten i höstas.')] } },
    sections: [{ ...options, children: [...children] }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** One of everything that a plan is written with in Word. */
export const wholeDocument = (picture: Bytes): Promise<Bytes> =>
  documentOf(
    [
      new Paragraph({ text: 'Verksamhetsplan och budget 2027', heading: HeadingLevel.TITLE }),
      heading('1 Inledning', 1),
      new Paragraph({
        children: [
          new TextRun('Vi '),
          new TextRun({ text: 'vill', bold: true }),
          new TextRun(' mycket'),
          new FootnoteReferenceRun(1),
          new TextRun('. Se '),
          new ExternalHyperlink({ link: 'https://exempel.se', children: [new TextRun('sidan')] }),
        ],
      }),
      item('Först'),
      item('Därunder', 1),
      item('Sedan'),
      item('En punkt', 0, false),
      new Paragraph({
        children: [
          new ImageRun({
            type: 'png',
            data: picture,
            transformation: { width: 60, height: 40 },
            altText: { name: 'bild', title: 'bild', description: 'En skola i Ekby' },
          }),
        ],
      }),
      heading('2 Mål', 1),
      heading('2.1 Skola', 2),
      new Paragraph('Alla ska bli behöriga.'),
      table([
        ['Vem', 'Vad'],
        ['Kansliet', 'Kurser'],
      ]),
      heading('Bilaga 1 Budget', 1),
      table(BUDGET_ROWS),
    ],
    { headers: { default: new Header({ children: [new Paragraph('Arbetsmaterial')] }) } },
  )

/** The same package with parts changed, added or, where null, taken away. */
export function withParts(bytes: Bytes, parts: Readonly<Record<string, string | Uint8Array | null>>): Bytes {
  const kept: Zippable = unzipSync(bytes)
  for (const [name, part] of Object.entries(parts)) {
    if (part === null) delete kept[name]
    else kept[name] = typeof part === 'string' ? strToU8(part) : part
  }
  return zipSync(kept)
}
