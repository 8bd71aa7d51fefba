/**
 * A version with everything by which it can be proved to be the one that was decided on, without this program: a name for
 * each file, and its bytes.
 */
import type { Thread, VersionDocument, VersionFileKind } from '@samplan/domain'
import { canonicalJson, sha256Hex, type PaperImages } from '@samplan/publish'
import type { CaseFile, StoredDecision, StoredVersion } from '@samplan/storage'
import { mediaTypeOf } from '../images/mediaTypeOf.ts'
import { readMe } from './readMe.ts'

export interface EvidenceSource {
  readonly version: StoredVersion
  readonly document: VersionDocument
  readonly files: readonly { readonly kind: VersionFileKind; readonly bytes: Uint8Array }[]
  /** Of the plan, as far as they have been recorded: each proves the one before it. */
  readonly decisions: readonly StoredDecision[]
  readonly caseFiles: readonly (CaseFile & { readonly bytes: Uint8Array })[]
  /** The pictures that the text names. */
  readonly images: PaperImages
  /** Null unless asked for. They are no part of the version. */
  readonly threads: readonly Thread[] | null
}

export type Files = ReadonlyMap<string, Uint8Array>

/** As at the addresses where each is handed out by itself. */
const NAMES = {
  html: 'plan.html',
  pdf: 'plan.pdf',
  pdfa: 'plan-archive.pdf',
  docx: 'plan.docx',
  xlsx: 'plan.xlsx',
  csv: 'plan.csv',
} as const satisfies Readonly<Record<VersionFileKind, string>>

export function evidenceFiles(source: EvidenceSource): Files {
  const proved = provedFiles(source)
  return new Map([
    ...proved,
    ['SHA256SUMS', bytesOf(sumsOf(proved))],
    ['README.txt', bytesOf(readMe(source))],
  ])
}

function provedFiles({ version, files, decisions, caseFiles, images, threads }: EvidenceSource): Files {
  const { previous } = version.head
  return new Map([
    ['plan.json', bytesOf(version.json)],
    ...files.map(({ kind, bytes }) => [NAMES[kind], bytes] as const),
    ['decisions.json', bytesOf(canonicalJson(decisions))],
    // By their ids: what somebody called a file shall not choose where it is unpacked.
    ...caseFiles.map(({ id, bytes }) => [`case-files/${id}.pdf`, bytes] as const),
    ...[...images].map(([hash, bytes]) => [imageName(hash, bytes), bytes] as const),
    // Asked of the package of the version before.
    ...(previous === null ? [] : [['previous.sha256', bytesOf(`${previous}  plan.json\n`)] as const]),
    ...(threads === null ? [] : [['comments.json', bytesOf(canonicalJson(threads))] as const]),
  ])
}

/** By the hash that the text names it by, with the ending that opens it. */
const imageName = (hash: string, bytes: Uint8Array): string =>
  `images/${hash}.${mediaTypeOf(bytes) === 'image/png' ? 'png' : 'jpg'}`

/** What `sha256sum` writes, and checks with `-c`. */
const sumsOf = (files: Files): string =>
  [...files].map(([name, bytes]) => `${sha256Hex(bytes)}  ${name}\n`).join('')

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
