/** Goes to a place on the page and takes the focus along, so that reading and tabbing go on from there. */
export function goToAnchor(anchor: string): void {
  location.hash = anchor
  const place = document.getElementById(anchor)
  place?.setAttribute('tabindex', '-1')
  place?.focus({ preventScroll: true })
  place?.scrollIntoView({ block: 'start' })
}
