import type { Page } from 'playwright-core'

export interface SlowNews {
  /** From now on nothing that the server says over its sockets reaches the page; what the page says reaches the server. */
  readonly hold: () => void
  /** All of it, in order. */
  readonly release: () => void
}

/** Before the page is opened: a way from the server that is slower than the one to it, as every way is by a little. */
export async function slowNewsTo(page: Page): Promise<SlowNews> {
  let isHeld = false
  const held: (() => void)[] = []
  await page.routeWebSocket(/\/sync\//, (near) => {
    const far = near.connectToServer()
    far.onMessage((message) => {
      if (isHeld) held.push(() => near.send(message))
      else near.send(message)
    })
  })
  return {
    hold: () => {
      isHeld = true
    },
    release: () => {
      isHeld = false
      for (const send of held.splice(0)) send()
    },
  }
}
