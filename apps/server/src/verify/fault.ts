/** What checking can find wrong. Words: `archive:fault.<code>`. */

export type FaultCode =
  /** The text is not the one that was hashed. */
  | 'text-changed'
  | 'text-unreadable'
  /** A column says something else than the text. */
  | 'head-differs'
  | 'chain-broken'
  | 'number-missing'
  | 'states-incomplete'
  | 'state-changed'
  | 'projection-differs'
  | 'projector-newer'
  | 'file-changed'
  | 'file-row-changed'
  | 'decision-changed'
  | 'decision-unreadable'
  | 'decision-row-changed'
  | 'decision-chain-broken'
  | 'decision-number-missing'
  | 'decision-version-unknown'
  | 'excerpt-missing'
  | 'case-file-changed'
  | 'case-file-row-changed'
  | 'image-missing'
  | 'image-changed'
  | 'version-missing'
  | 'decision-missing'
  | 'plan-missing'
  /** The database gave no answer, or one that nothing can be read from. */
  | 'unreadable'
  | 'database-damaged'

export interface Fault {
  readonly code: FaultCode
  readonly params: Readonly<Record<string, string | number>>
}

export const fault = (code: FaultCode, params: Fault['params'] = {}): Fault => ({ code, params })

/** The fault unless it holds. */
export const unless = (holds: boolean, code: FaultCode, params: Fault['params'] = {}): readonly Fault[] =>
  holds ? [] : [fault(code, params)]

/** What `check` finds; a damaged row may make anything throw. */
export async function attempted(check: () => Promise<readonly Fault[]>): Promise<readonly Fault[]> {
  try {
    return await check()
  } catch (error) {
    return [fault('unreadable', { reason: error instanceof Error ? error.message : String(error) })]
  }
}
