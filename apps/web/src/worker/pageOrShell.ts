/** A proxy says so when the server behind it is away, or too slow. */
const AWAY: ReadonlySet<number> = new Set([502, 503, 504])

interface Ways {
  readonly ask: () => Promise<Response>
  /** The kept page; undefined where the browser has thrown it away. */
  readonly kept: () => Promise<Response | undefined>
  /** Resolves when the server has been waited for long enough. */
  readonly patience: Promise<unknown>
}

/**
 * The server's page if it comes, since it may be of a newer build; the kept one if the server is away or too slow. With
 * none kept, whatever the server says, however late.
 */
export async function pageOrShell({ ask, kept, patience }: Ways): Promise<Response> {
  const asked = ask()
  const inTime = await Promise.race([
    asked.then(
      (response) => (AWAY.has(response.status) ? null : response),
      () => null,
    ),
    patience.then(() => null),
  ])
  return inTime ?? (await kept()) ?? asked
}
