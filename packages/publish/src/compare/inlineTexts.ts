/**
 * Running text with its cross-references, for telling what differs. A reference has no words of its own, and is the same
 * as long as it leads to the same thing, whatever that is called and numbered now: so it takes part in a comparison as
 * one sign that nobody types, and is given its words when all is compared.
 */
import {
  createReferenceReader,
  excerptOf,
  type FrozenPlan,
  type Inline,
  type Referenced,
  type ReferenceTarget,
} from '@samplan/domain'
import type { WordPiece } from './change.ts'
import type { Side } from './references.ts'

export interface InlineTexts {
  /** With a sign for each reference. */
  readonly encoded: (content: readonly Inline[], side: Side) => string
  /** What can be compared as data: the same where text, marks and what is referred to are. */
  readonly keyed: (content: readonly Inline[], side: Side) => readonly unknown[]
  /** With words for the signs: those of the later plan, where it has them. */
  readonly decoded: (pieces: readonly WordPiece[]) => WordPiece[]
}

/** Supplementary Private Use Area-B: no keyboard, no font and no office program has a sign there. */
const FIRST_SIGN = 0x100000
/** Of a goal that is referred to, its first words. */
const MOST_LETTERS = 80
const SIGNS = /[\u{100000}-\u{10FFFD}]/gu

interface Target {
  before: string | null
  after: string | null
}

/** @param keyOf of what a reference leads to: the same on both sides where the thing is */
export function createInlineTexts(
  plans: Readonly<Record<Side, FrozenPlan>>,
  keyOf: (to: ReferenceTarget, side: Side) => string,
): InlineTexts {
  const read = {
    before: createReferenceReader(plans.before),
    after: createReferenceReader(plans.after),
  }
  const keys = new Map<string, number>()
  const targets: Target[] = []
  const signOf = (to: ReferenceTarget, side: Side): string => {
    const key = keyOf(to, side)
    const index = keys.get(key) ?? targets.length
    if (index === targets.length) targets.push({ before: null, after: null })
    keys.set(key, index)
    const target = targets[index]
    if (target) target[side] ??= wordsFor(read[side](to))
    return String.fromCodePoint(FIRST_SIGN + index)
  }
  const wordsAt = (sign: string, kind: WordPiece['kind']): string => {
    const target = targets[(sign.codePointAt(0) ?? 0) - FIRST_SIGN]
    const words = kind === 'deleted' ? (target?.before ?? target?.after) : (target?.after ?? target?.before)
    return words ?? ''
  }
  return {
    encoded: (content, side) => content.map((inline) => encode(inline, side, signOf)).join(''),
    keyed: (content, side) =>
      content.map((inline) => (inline.type === 'reference' ? { sign: signOf(inline.to, side) } : inline)),
    decoded: (pieces) =>
      pieces.map(({ kind, text }) => ({
        kind,
        text: text.replaceAll(SIGNS, (sign) => wordsAt(sign, kind)),
      })),
  }
}

function encode(inline: Inline, side: Side, signOf: (to: ReferenceTarget, side: Side) => string): string {
  switch (inline.type) {
    case 'text':
      return inline.text.replaceAll(SIGNS, '\u{FFFD}')
    case 'break':
      return '\n'
    case 'reference':
      return signOf(inline.to, side)
    default:
      return inline satisfies never
  }
}

/** In the plan's own words and numbers, which need no language: "→ 2.1 Skola", "[3]". */
function wordsFor(referenced: Referenced | null): string {
  if (referenced === null) return '→ ?'
  switch (referenced.kind) {
    case 'section':
      return `→ ${[referenced.number, referenced.title].filter((part) => part !== null && part !== '').join(' ')}`
    case 'figure':
      return `→ ${referenced.caption}`
    case 'note':
      return `[${referenced.number}]`
    case 'line':
      return `→ ${[referenced.code, referenced.label].filter((part) => part !== null).join(' ')}`
    case 'block':
    case 'overarchingGoal':
      return `→ ${excerptOf(referenced.text, MOST_LETTERS)}`
    default:
      return referenced satisfies never
  }
}
