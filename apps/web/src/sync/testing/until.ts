/** Milliseconds: on a machine that has other things to do, too, and less than a test may take. */
const LONG_ENOUGH = 30_000

/** Resolves once it holds. @throws when it does not come to hold in time */
export async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + LONG_ENOUGH
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`never came to hold: ${String(holds)}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
