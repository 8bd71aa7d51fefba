/** Fetches what dialogs, drawers and menus are drawn with, so that they open without a network, too. */
export function fetchOverlays(): void {
  void Promise.allSettled([import('./ModalFrame.tsx'), import('./MenuList.tsx')])
}
