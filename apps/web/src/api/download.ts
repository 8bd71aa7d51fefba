/** By a link, so that an answer which is no file leaves the page, and what is being written on it, alone. */
export function download(address: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = ''
  link.click()
}
