/** Copies what is shown, as text and with its form, so that a table stays one in Word. */
export async function copyContent(shown: HTMLElement): Promise<void> {
  const html = new Blob([shown.innerHTML], { type: 'text/html' })
  const text = new Blob([shown.innerText], { type: 'text/plain' })
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })])
}
