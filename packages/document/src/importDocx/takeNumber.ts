/** A heading's typed number, which the plan derives: "2.1 Skola", "3. Vård", "Bilaga 1 – Budget", "Bilaga 2". */

export interface TakenNumber {
  readonly number: string
  readonly isAppendix: boolean
  /** The heading's words without it; those of a bare "Bilaga 2" stay. */
  readonly title: string
}

/** Two digits at most: "2027 års budget" is no chapter two thousand. */
const TYPED = /^(?<number>\d{1,2}(?:\.\d{1,2})*)\.?\s+(?<title>\p{L}.*)$/su
const APPENDIX = /^(?<number>bilaga\s+\d{1,2})\s*[.:–-]?\s*(?<title>.*)$/isu

export function takeNumber(words: string): TakenNumber | null {
  const appendix = APPENDIX.exec(words)?.groups
  if (appendix !== undefined) {
    const number = `Bilaga ${(appendix['number'] ?? '').replace(/\D+/g, '')}`
    return { number, isAppendix: true, title: appendix['title'] || words }
  }
  const { number, title } = TYPED.exec(words)?.groups ?? {}
  return number === undefined || title === undefined ? null : { number, isAppendix: false, title }
}
