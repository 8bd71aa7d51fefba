/**
 * Mentions in words: "bilaga 2", "figur 3", "avsnitt 4.2". Read as Swedish plans write them, and with caution: what may
 * speak of another document is no mention, for a false alarm would stop a freeze.
 */

export type MentionKind = 'section' | 'appendix' | 'figure' | 'table'

export interface MentionedPlace {
  readonly kind: MentionKind
  /** "4.2". */
  readonly number: string
}

export interface Mention extends MentionedPlace {
  /** As written: "bilaga 2". */
  readonly words: string
  /** What the sentence says is to be found there, as written: "aktiviteter". */
  readonly promised: readonly Promised[]
}

export type PromisedKind = 'goal' | 'activity' | 'indicator' | 'project' | 'budget' | 'keyFigures'

export interface Promised {
  readonly kind: PromisedKind
  readonly words: string
}

const KINDS: readonly (readonly [MentionKind, RegExp])[] = [
  ['appendix', /^bilag/iu],
  ['figure', /^figur/iu],
  ['table', /^tabell/iu],
  ['section', /^(?:avsnitt|kap)/iu],
]

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3}){0,3}`
/** Of one, and of several: only a word that must be plural is read on past "och", which may join anything. */
const ONE = String.raw`(?:bilaga|figur|tabell|avsnitt|kapitel)\s+(?:${NUMBER})`
const SEVERAL = String.raw`(?:bilagor(?:na)?|figurer(?:na)?|tabeller(?:na)?|avsnitten|kapitlen)\s+${NUMBER}(?:(?:,\s*|\s+(?:och|samt|eller)\s+)${NUMBER})*`
const MENTION = new RegExp(String.raw`(?<![\p{L}\d])(?:${SEVERAL}|${ONE})(?![\p{L}\d]|\.\d|\s*§)`, 'giu')

/** "regionens bilaga 2", "kommunallagens kapitel 11"; but "planens bilaga 2" is ours. */
const ANOTHERS_BEFORE = /(?<!(?:plan|dokument|budget)[a-zåäö]{0,3})(?:ens|ets|rnas|ernas)\s+$/iu
/** "11 kapitel 5 §" and the like are law. */
const LAW_BEFORE = /\d\s*$/u
/** "bilaga 2 till årsredovisningen", "kapitel 11 kommunallagen". */
const ANOTHERS_AFTER =
  /^\s+(?:(?:till|i|ur|av|från)\s+(?!(?:den|det|denna|detta|dokumentet|planen|budgeten|verksamhetsplanen|form|detalj|korthet|sin|sitt|bilaga|avsnitt|kapitel|figur|tabell|höger|vänster)(?![\p{L}]))\p{L}|\p{L}*(?:lagen|balken|förordningen|stadgan|stadgarna|reglementet)(?!\p{L}))/iu

/**
 * Characters before and after a mention that say whose it is and what is to be found there. Running text has no bound, and
 * with all of it read for every mention a long list of them would hold up the server.
 */
const READ_BEFORE = 100
const READ_AFTER = 500

export function mentionsInText(text: string): Mention[] {
  const caption = captionIn(text)
  return [...text.matchAll(MENTION)].flatMap((match) => {
    const [words] = match
    const end = match.index + words.length
    const before = text.slice(Math.max(0, match.index - READ_BEFORE), match.index)
    const after = text.slice(end, end + READ_AFTER)
    if (caption !== null && match.index === 0) return []
    if (ANOTHERS_BEFORE.test(before) || LAW_BEFORE.test(before) || ANOTHERS_AFTER.test(after)) return []
    const kind = kindOf(words)
    const promised = promisesOf(before, after)
    const [noun = ''] = words.split(/\s/u, 1)
    // Of several, the one that is meant: "bilagorna 1 och 2" → "bilagorna 2".
    return numbersIn(words).map((number) => ({ kind, number, words: `${noun} ${number}`, promised }))
  })
}

/** What a line calls itself: "Figur 1. Styrkort" typed by hand, over or under what it names. */
export function captionIn(text: string): MentionedPlace | null {
  const [words] = CAPTION.exec(text) ?? []
  if (words === undefined) return null
  return { kind: kindOf(words), number: numbersIn(words)[0] ?? '' }
}

/** Case counts here: what follows the number of a caption begins with a capital. */
const CAPTION = new RegExp(
  String.raw`^(?:[Bb]ilaga|[Ff]igur|[Tt]abell)\s+${NUMBER}(?=\s*(?:$|[.:–—-]|[ ]\p{Lu}))`,
  'u',
)

/** Of words that are known to mention something. */
export const kindOf = (words: string): MentionKind =>
  KINDS.find(([, form]) => form.test(words))?.[0] ?? 'section'

const numbersIn = (words: string): string[] => words.match(new RegExp(NUMBER, 'gu')) ?? []

/** "I bilaga 3 redovisas våra mål och de aktiviteter som …": only where the place opens the sentence and the contents follow. */
function promisesOf(before: string, after: string): Promised[] {
  if (!/(?:^|[.!?:]\s+)I\s+$/u.test(before)) return []
  const [, contents] =
    /^\s+(?:finns|anges|redovisas|presenteras|listas|beskrivs)\s+([^.!?]*)/iu.exec(after) ?? []
  return contents === undefined ? [] : promisedIn(contents)
}

const PROMISED: readonly (readonly [PromisedKind, RegExp])[] = [
  ['goal', /(?<!\p{L})mål(?:en)?(?!\p{L})/iu],
  ['activity', /(?<!\p{L})(?:nyckel)?aktiviteter(?:na)?(?!\p{L})/iu],
  ['indicator', /(?<!\p{L})indikatorer(?:na)?(?!\p{L})/iu],
  ['project', /(?<!\p{L})projekt(?:en)?(?!\p{L})/iu],
  ['budget', /(?<!\p{L})budget(?:en)?(?!\p{L})/iu],
  ['keyFigures', /(?<!\p{L})nyckeltal(?:en)?(?!\p{L})/iu],
]

export function promisedIn(text: string): Promised[] {
  return PROMISED.flatMap(([kind, form]) => {
    const [words] = form.exec(text) ?? []
    return words === undefined ? [] : [{ kind, words }]
  })
}
