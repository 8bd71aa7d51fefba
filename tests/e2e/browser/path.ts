/** The Chromium that the set-up settled on, for `chromium.launch({ executablePath })`. */
export function chromiumPath(): string {
  const path = process.env['SAMPLAN_CHROMIUM']
  if (!path) throw new Error('SAMPLAN_CHROMIUM is not set: the set-up of the browser tests has not run.')
  return path
}
