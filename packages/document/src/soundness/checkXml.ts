/** Nodes of the text and their attributes. */
import { blockIdSchema, calloutToneSchema, headingSchema, listSchema, spanSchema } from '@samplan/domain'
import * as Y from 'yjs'
import { z } from 'zod'
import { isTooDeep } from '../prose/depth.ts'
import { parseTarget } from '../prose/referenceTarget.ts'
import { IDENTIFIED_NODES } from '../schema/nodeNames.ts'
import { isTooLong } from './isTooLong.ts'
import { SOUND, unsound, type Soundness } from './soundness.ts'

type Attributes = Readonly<Record<string, z.ZodType>>

/** Beside the `id` that identified nodes have. */
const OWN_ATTRIBUTES: Readonly<Record<string, Attributes>> = {
  heading: { level: headingSchema.shape.level },
  orderedList: { start: listSchema.shape.start },
  blockquote: { attribution: z.string() },
  tableCell: { colspan: spanSchema, rowspan: spanSchema },
  tableHeader: { colspan: spanSchema, rowspan: spanSchema },
  callout: { tone: calloutToneSchema },
  reference: { to: z.custom((value) => parseTarget(value) !== null) },
  listItem: {},
  tableRow: {},
  hardBreak: {},
}

const NODES: ReadonlyMap<string, ReadonlyMap<string, z.ZodType>> = new Map([
  ...Object.entries(OWN_ATTRIBUTES).map(([name, own]) => [name, attributesOf(own)] as const),
  ...IDENTIFIED_NODES.map(
    (name) => [name, attributesOf({ id: blockIdSchema, ...OWN_ATTRIBUTES[name] })] as const,
  ),
])

function attributesOf(attributes: Attributes): ReadonlyMap<string, z.ZodType> {
  return new Map(Object.entries(attributes))
}

/** A child of the fragment. A text here would make y-tiptap throw in everybody's editor. */
export function checkTopLevel(item: Y.Item): Soundness {
  return isText(item) ? unsound('foreign-content', 'fragment') : checkXmlChild(item)
}

/** A child of a node: a node of ours, or a text. */
export function checkXmlChild(item: Y.Item): Soundness {
  if (isTooDeep(item.parent)) return unsound('too-deep', 'node')
  if (isText(item)) return SOUND
  const type = item.content instanceof Y.ContentType ? item.content.type : null
  if (!(type instanceof Y.XmlElement)) return unsound('foreign-content', 'node')
  return NODES.has(type.nodeName) ? SOUND : unsound('unknown-node', 'node')
}

/** Not by `instanceof`: of what derives from a text, only the text itself will do. */
function isText({ content }: Y.Item): boolean {
  return content instanceof Y.ContentType && content.type.constructor === Y.XmlText
}

/** Null takes an attribute away. */
export function checkXmlAttribute(nodeName: string, { parentSub, content }: Y.Item): Soundness {
  const schema = NODES.get(nodeName)?.get(parentSub ?? '')
  if (schema === undefined) return unsound('unknown-attribute', nodeName)
  const value: unknown =
    content instanceof Y.ContentAny && content.arr.length === 1 ? content.arr[0] : undefined
  if (isTooLong(value)) return unsound('too-long', `${nodeName}/${parentSub}`)
  return schema.nullable().safeParse(value).success
    ? SOUND
    : unsound('wrong-value', `${nodeName}/${parentSub}`)
}
