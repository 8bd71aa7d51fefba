/** Whether a Word document is one by the letter (ECMA-376, part 1, transitional). */
import { attribute, faultsOfPackage, openPackage, repeated, type OfficePackage } from './officePackage.ts'
import { allOf, elementsOf, named, wordsIn, type XmlElement } from './readXml.ts'

/** In which order the schema has the children of an element; each stands at most once. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': words(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:tblPr': words(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  ),
  'w:tcPr': words(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  'w:tcBorders': words('top start left bottom end right insideH insideV tl2br tr2bl'),
  'w:tblBorders': words('top start left bottom end right insideH insideV'),
  'w:pBdr': words('top left bottom right between bar'),
  'w:sectPr': words(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  ),
  'w:tbl': words('bookmarkStart bookmarkEnd tblPr tblGrid tr'),
  'w:style': words(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:lvl': words('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
}
const MAY_REPEAT: ReadonlySet<string> = new Set([
  'w:headerReference',
  'w:footerReference',
  'w:tr',
  'w:tblStylePr',
])

/** Fields that we write; any other could come out of a plan's text and run when the document is opened. */
const FIELD = /^(?:PAGE|NUMPAGES|PAGEREF _Toc\d+ \\h|TOC [\\"\w\s-]+)$/u

/** What is wrong, in words. Empty for a document that Word opens without repairing anything. */
export function faultsOfDocx(file: Uint8Array): string[] {
  const opened = openPackage(file)
  const document = opened.parts.get('word/document.xml')
  if (!document) return ['no word/document.xml']
  const everything = [...opened.parts.values()].flatMap(allOf)
  return [
    ...faultsOfPackage(opened),
    ...everything.flatMap(orderFaults),
    ...named(document, 'w:tbl').flatMap(tableFaults),
    ...nameFaults(document, opened),
    ...everything
      .filter(({ name }) => name === 'w:instrText')
      .flatMap((field) => (FIELD.test(wordsIn(field).trim()) ? [] : [`field ${wordsIn(field)}`])),
    ...everything
      .filter(({ name }) => ['w:fldSimple', 'w:object', 'w:altChunk', 'w:attachedTemplate'].includes(name))
      .map(({ name }) => `${name} has no place here`),
  ]
}

function words(text: string): readonly string[] {
  return text.split(' ').map((word) => `w:${word}`)
}

function orderFaults({ name, children }: XmlElement): string[] {
  const order = ORDERS[name]
  if (!order) return []
  let last = -1
  return children.flatMap((child) => {
    if (typeof child === 'string') return []
    const at = order.indexOf(child.name)
    const isPlaced =
      at > last || (at === last && MAY_REPEAT.has(child.name)) || child.name.endsWith('Reference')
    last = at
    return at >= 0 && isPlaced ? [] : [`${name}: ${child.name} is out of place`]
  })
}

/** Rows fill the grid, and each cell ends by a paragraph. */
function tableFaults(table: XmlElement): string[] {
  const direct = elementsOf(table)
  const grid = direct.find(({ name }) => name === 'w:tblGrid')
  const columns = grid ? elementsOf(grid).length : 0
  const rows = direct.filter(({ name }) => name === 'w:tr')
  return [
    ...(rows.length === 0 || columns === 0 ? ['a table without rows or columns'] : []),
    ...rows.flatMap((row) => {
      const cells = elementsOf(row).filter(({ name }) => name === 'w:tc')
      const width = cells.reduce((sum, cell) => sum + spanOf(cell), 0)
      const ends = cells.filter((cell) => elementsOf(cell).at(-1)?.name !== 'w:p')
      return [
        ...(width === columns ? [] : [`a row of ${width} columns in a table of ${columns}`]),
        ...ends.map(() => 'a cell that does not end by a paragraph'),
      ]
    }),
  ]
}

const spanOf = (cell: XmlElement): number => {
  const properties = elementsOf(cell).find(({ name }) => name === 'w:tcPr')
  const [span] = properties ? named(properties, 'w:gridSpan') : []
  return span ? Number(attribute(span, 'w:val')) : 1
}

/** Whatever is referred to by a name is there, once. */
function nameFaults(document: XmlElement, { parts }: OfficePackage): string[] {
  const values = (path: string, element: string, name: string) => {
    const root = path === '' ? document : parts.get(path)
    return root ? named(root, element).map((found) => attribute(found, name)) : []
  }
  const bookmarks = values('', 'w:bookmarkStart', 'w:name')
  const starts = values('', 'w:bookmarkStart', 'w:id')
  const ends = values('', 'w:bookmarkEnd', 'w:id')
  const notes = values('word/footnotes.xml', 'w:footnote', 'w:id')
  const missing = (wanted: readonly string[], there: readonly string[], what: string) =>
    wanted
      .filter((value) => value !== '' && !there.includes(value))
      .map((value) => `${what} ${value} is not there`)
  return [
    ...repeated(bookmarks).map((name) => `bookmark ${name} stands twice`),
    ...repeated(starts).map((id) => `bookmark id ${id} stands twice`),
    ...missing(starts, ends, 'end of bookmark'),
    ...missing(ends, starts, 'start of bookmark'),
    ...missing(values('', 'w:hyperlink', 'w:anchor'), bookmarks, 'bookmark'),
    ...missing(values('', 'w:footnoteReference', 'w:id'), notes, 'footnote'),
    ...repeated(values('', 'w:footnoteReference', 'w:id')).map((id) => `footnote ${id} is referred to twice`),
    ...missing(values('', 'w:numId', 'w:val'), values('word/numbering.xml', 'w:num', 'w:numId'), 'list'),
    ...['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((kind) =>
      missing(values('', kind, 'w:val'), values('word/styles.xml', 'w:style', 'w:styleId'), 'style'),
    ),
    ...repeated(values('word/styles.xml', 'w:style', 'w:styleId')).map((id) => `style ${id} stands twice`),
    ...repeated(values('', 'wp:docPr', 'id')).map((id) => `picture ${id} stands twice`),
  ]
}
