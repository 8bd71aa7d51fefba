/** Goes through a provider's pages as a browser does: follows redirects, keeps cookies, sends the forms. */

export interface ProviderVisit {
  /** Returns the address to which the provider sends its visitor back. */
  signIn(url: string, account: string): Promise<string>
  /** As `signIn`, of somebody who thinks better of it. */
  cancel(url: string): Promise<string>
}

const MOST_STEPS = 20

/** @param home where the provider's own pages end */
export function visitProvider(home: string): ProviderVisit {
  const cookies = new Map<string, string>()

  const load = async (url: string, form?: Record<string, string>): Promise<Response> => {
    const headers = { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
    const response = await fetch(url, {
      redirect: 'manual',
      headers,
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(name, value)
    }
    return response
  }

  /** Follows redirects until a page with a form, or home. */
  const follow = async (url: string, answer: (html: string) => Record<string, string> | null) => {
    let response = await load(url)
    let here = url
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const location = response.headers.get('Location')
      if (location !== null) {
        here = new URL(location, here).href
        if (here.startsWith(home)) return here
        response = await load(here)
        continue
      }
      const html = await response.text()
      const form = answer(html)
      if (form === null) {
        here = new URL(/href="([^"]*\/abort)"/.exec(html)?.[1] ?? '', here).href
        response = await load(here)
      } else {
        here = new URL(/action="([^"]*)"/.exec(html)?.[1] ?? '', here).href
        response = await load(here, form)
      }
    }
    throw new Error(`The provider leads nowhere: ${here}`)
  }

  return {
    signIn: (url, account) =>
      follow(url, (html) =>
        html.includes('name="login"')
          ? { prompt: 'login', login: account, password: 'anything' }
          : { prompt: 'consent' },
      ),
    cancel: (url) => follow(url, () => null),
  }
}
