import { isSafeHref } from '@samplan/document'

/** Bookmarks of the document it came from, files of that computer and scripts lead nowhere from here. */
export function keepSafeLinks(body: HTMLElement): void {
  for (const link of body.querySelectorAll('a')) {
    const href = targetOf(link.getAttribute('href') ?? '')
    if (href.startsWith('#') || href === '' || /^file:/iu.test(href) || !isSafeHref(href))
      link.replaceWith(...link.childNodes)
    else link.setAttribute('href', href)
  }
}

/** Google Docs leads links past itself. */
function targetOf(href: string): string {
  const url = URL.parse(href)
  const isDetour = url?.hostname === 'www.google.com' && url.pathname === '/url'
  return (isDetour && url.searchParams.get('q')) || href.trim()
}
