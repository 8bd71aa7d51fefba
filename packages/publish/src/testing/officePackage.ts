/**
 * Whether an Office file is one by the letter (ECMA-376, part 2): what LibreOffice overlooks, Word calls damaged and asks
 * to repair.
 */
import { unzipSync } from 'fflate'
import { allOf, named, readXml, type XmlElement } from './readXml.ts'

export interface OfficePackage {
  /** Of the parts that are XML, by path. */
  readonly parts: ReadonlyMap<string, XmlElement>
  readonly paths: readonly string[]
}

export function openPackage(file: Uint8Array): OfficePackage {
  const files = Object.entries(unzipSync(file))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const xml = files.filter(([path]) => /\.(?:xml|rels)$/u.test(path))
  return {
    parts: new Map(xml.map(([path, content]) => [path, readXml(decoder.decode(content))])),
    paths: files.map(([path]) => path),
  }
}

/** What is wrong, in words. */
export const faultsOfPackage = (opened: OfficePackage): string[] => [
  ...contentTypeFaults(opened),
  ...[...opened.parts].flatMap(([path, root]) =>
    path.endsWith('.rels') ? relationFaults(path, root, opened) : referenceFaults(path, root, opened),
  ),
]

function contentTypeFaults({ parts, paths }: OfficePackage): string[] {
  const types = parts.get('[Content_Types].xml')
  if (!types) return ['no [Content_Types].xml']
  const defaults = new Set(
    named(types, 'Default').map((element) => attribute(element, 'Extension').toLowerCase()),
  )
  const overrides = named(types, 'Override').map((element) => attribute(element, 'PartName'))
  const known = new Set([...overrides, '/[Content_Types].xml'])
  return [
    ...repeated(overrides).map((name) => `${name} has two content types`),
    ...overrides.filter((name) => !paths.includes(name.slice(1))).map((name) => `${name} is not there`),
    ...paths
      .filter((path) => !known.has(`/${path}`) && !defaults.has(path.split('.').at(-1)?.toLowerCase() ?? ''))
      .map((path) => `${path} has no content type`),
  ]
}

const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

function relationFaults(path: string, root: XmlElement, { paths }: OfficePackage): string[] {
  const relations = named(root, 'Relationship')
  const source = sourceOf(path)
  return [
    ...repeated(relations.map((relation) => attribute(relation, 'Id'))).map(
      (id) => `${path}: ${id} stands twice`,
    ),
    ...relations.flatMap((relation) => {
      const target = attribute(relation, 'Target')
      if (attribute(relation, 'TargetMode') === 'External') {
        const isLink = attribute(relation, 'Type') === LINK && /^(?:https?|mailto):/u.test(target)
        return isLink ? [] : [`${path}: leads out to ${target}`]
      }
      const resolved = new URL(target, `file:///${source}`).pathname.slice(1)
      return paths.includes(decodeURIComponent(resolved)) ? [] : [`${path}: ${target} is not there`]
    }),
  ]
}

/** "word/_rels/document.xml.rels" is about "word/document.xml". */
const sourceOf = (relations: string): string => relations.replace(/_rels\/([^/]*)\.rels$/u, '$1')

const REFERENCES: ReadonlySet<string> = new Set(['r:id', 'r:embed', 'r:link', 'r:pict'])

function referenceFaults(path: string, root: XmlElement, { parts }: OfficePackage): string[] {
  const relations = parts.get(path.replace(/([^/]*)$/u, '_rels/$1.rels'))
  const ids = new Set(
    relations ? named(relations, 'Relationship').map((relation) => attribute(relation, 'Id')) : [],
  )
  return allOf(root).flatMap(({ name, attributes }) =>
    [...attributes].flatMap(([key, id]) =>
      REFERENCES.has(key) && !ids.has(id) ? [`${path}: ${name} refers to ${id}, which is not there`] : [],
    ),
  )
}

export const attribute = ({ attributes }: XmlElement, name: string): string => attributes.get(name) ?? ''

export const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index)
