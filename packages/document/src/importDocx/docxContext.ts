/** What one reading of a Word document knows while it goes through it. */
import { blockIdSchema, type BlockId, type NewId } from '@samplan/domain'
import { isElement, type DocxElement, type DocxNode, type Lost, type LostReason } from './docxNode.ts'

export interface PlacedPicture {
  readonly blockId: BlockId
  /** Its place among the document's pictures. */
  readonly index: number
}

export interface DocxContext {
  readonly newId: NewId
  readonly lost: Lost[]
  /** Footnotes and endnotes by the name that marks in the text lead to. */
  readonly notes: ReadonlyMap<string, { readonly id: BlockId; readonly element: DocxElement }>
  /** Notes that the section being read refers to, in order: they stand at its end. */
  readonly referred: Set<string>
  /** Blocks that stand for pictures of the document. */
  readonly pictures: PlacedPicture[]
  /** Title of the section being read. */
  path: string
}

export const createDocxContext = (newId: NewId, nodes: readonly DocxNode[]): DocxContext => ({
  newId,
  lost: [],
  notes: new Map(
    noteElements(nodes).map((element) => [
      element.attributes['id'] ?? '',
      { id: blockIdSchema.parse(newId()), element },
    ]),
  ),
  referred: new Set(),
  pictures: [],
  path: '',
})

export const newBlockId = ({ newId }: Pick<DocxContext, 'newId'>): BlockId => blockIdSchema.parse(newId())

export const lose = (context: DocxContext, reason: LostReason): void => {
  context.lost.push({ reason, path: context.path })
}

const NOTE = /^(?:footnote|endnote)-\d+$/
const isNote = (node: DocxNode): node is DocxElement =>
  isElement(node) && node.tag === 'li' && NOTE.test(node.attributes['id'] ?? '')

/** mammoth writes all notes as one list at the end. */
export const isNoteList = (node: DocxElement): boolean => node.tag === 'ol' && node.children.some(isNote)

const noteElements = (nodes: readonly DocxNode[]): DocxElement[] =>
  nodes
    .filter(isElement)
    .filter(isNoteList)
    .flatMap(({ children }) => children.filter(isNote))

/** The note that a mark leads to, by its name; null for any other link. */
export function noteNamed(node: DocxElement): string | null {
  const name = (node.attributes['href'] ?? '').replace(/^#/, '')
  return node.tag === 'a' && NOTE.test(name) ? name : null
}

/** The arrow with which mammoth leads back from a note to its mark. */
export const isBackLink = (node: DocxNode): boolean =>
  isElement(node) && node.tag === 'a' && /^#(?:footnote|endnote)-ref-/.test(node.attributes['href'] ?? '')
