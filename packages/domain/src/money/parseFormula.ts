/**
 * Arithmetic typed into an amount: "=170000+5000", "=2*85 000", "=(170 tkr − 5 000)*1,02". Counted in fractions of whole
 * numbers, so that 1,02 × 170 000 is 173 400 and nothing beside it.
 */

/** Numerator and denominator; the denominator is above zero. */
export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

/** Longer ones are no sums that somebody types, and parentheses in parentheses cost a call each. */
const LONGEST = 500

/**
 * `formula`: without its "=". `readTerm` reads what stands between operators, with its separators and its unit, and gives
 * null where it cannot. Null for what is no arithmetic, and for a division by nothing.
 */
export function parseFormula(formula: string, readTerm: (text: string) => Fraction | null): Fraction | null {
  if (formula.length > LONGEST) return null
  const tokens = formula.replaceAll(/[−–]/gu, '-').replaceAll('×', '*').match(TOKEN) ?? []
  const reading = new Reading(
    tokens.map((token) => token.trim()).filter((token) => token !== ''),
    readTerm,
  )
  const sum = reading.sum()
  return reading.isAtEnd ? sum : null
}

const TOKEN = /[()+*/-]|[^()+*/-]+/gu

class Reading {
  readonly #tokens: readonly string[]
  readonly #readTerm: (text: string) => Fraction | null
  #next = 0

  constructor(tokens: readonly string[], readTerm: (text: string) => Fraction | null) {
    this.#tokens = tokens
    this.#readTerm = readTerm
  }

  get isAtEnd(): boolean {
    return this.#next === this.#tokens.length
  }

  /** Terms by + and −. */
  sum(): Fraction | null {
    let sum = this.#product()
    for (let sign = this.#take('+', '-'); sum && sign; sign = this.#take('+', '-')) {
      const term = this.#product()
      sum = term && add(sum, sign === '-' ? negative(term) : term)
    }
    return sum
  }

  #product(): Fraction | null {
    let product = this.#factor()
    for (let sign = this.#take('*', '/'); product && sign; sign = this.#take('*', '/')) {
      const factor = this.#factor()
      product = factor && (sign === '*' ? times(product, factor) : dividedBy(product, factor))
    }
    return product
  }

  /** One sign at most: "5++3" is a slip of the finger. */
  #factor(): Fraction | null {
    const isNegative = this.#take('-') !== null
    const factor = this.#take('(') === null ? this.#term() : this.#inParentheses()
    return isNegative ? factor && negative(factor) : factor
  }

  #inParentheses(): Fraction | null {
    const inside = this.sum()
    return this.#take(')') === null ? null : inside
  }

  #term(): Fraction | null {
    const text = this.#tokens[this.#next]
    if (text === undefined || OPERATORS.has(text)) return null
    this.#next += 1
    return this.#readTerm(text)
  }

  #take(...wanted: readonly string[]): string | null {
    const token = this.#tokens[this.#next]
    if (token === undefined || !wanted.includes(token)) return null
    this.#next += 1
    return token
  }
}

const OPERATORS: ReadonlySet<string> = new Set(['(', ')', '+', '-', '*', '/'])

const negative = ({ over, under }: Fraction): Fraction => ({ over: -over, under })

const add = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
})

const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under })

function dividedBy(a: Fraction, b: Fraction): Fraction | null {
  if (b.over === 0n) return null
  const sign = b.over < 0n ? -1n : 1n
  return { over: a.over * b.under * sign, under: a.under * b.over * sign }
}
