import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Readers say nothing when a page is exchanged in place, so focus goes to the new page's heading. */
export function useFocusOnNavigation(): void {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        // A first load is announced by the browser; a link into a section or a block sets focus there itself.
        if (!fromLocation || !pathChanged || isIntoPage()) return
        const main = document.querySelector<HTMLElement>('main')
        const heading = main?.querySelector<HTMLElement>('h1[tabindex="-1"]')
        ;(heading ?? main)?.focus({ preventScroll: true })
      }),
    [router],
  )
}

const isIntoPage = (): boolean => location.hash !== '' || new URLSearchParams(location.search).has('stycke')
