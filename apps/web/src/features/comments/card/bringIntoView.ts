/** Shows the whole of a card that was just opened. In the margin it has its place beside its words a frame later. */
export function bringIntoView(card: HTMLElement | null): void {
  requestAnimationFrame(() => requestAnimationFrame(() => card?.scrollIntoView({ block: 'nearest' })))
}
