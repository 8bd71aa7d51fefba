/**
 * A menu that closes gives the focus back to its button, some frames after its entry was chosen. What takes the focus
 * waits for that.
 */
export function afterMenu(run: () => void): void {
  const look = () => {
    requestAnimationFrame(document.querySelector('[role="menu"]') ? look : () => requestAnimationFrame(run))
  }
  look()
}
