/**
 * Whether a server or tool that a test needs is there. Where it is absent the tests say that they were skipped; where
 * `CI=true` they fail, for nobody reads there what was skipped.
 */
export async function availableOrSkipped(what: string, probe: () => Promise<unknown>): Promise<boolean> {
  try {
    await probe()
    return true
  } catch (cause) {
    if (process.env['CI'] === 'true') throw new Error(`${what} is needed where CI=true`, { cause })
    console.warn(`SKIPPED: ${what} is not there`)
    return false
  }
}
