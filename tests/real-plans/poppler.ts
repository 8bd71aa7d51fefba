/**
 * Poppler reads a PDF back without knowing anything of how it was made. It is on no user's machine by itself: without
 * it these tests are skipped, and say so; on CI that is an error, or nobody would notice.
 */
import { spawnSync } from 'node:child_process'

export function hasPoppler(): boolean {
  const found = ['pdfinfo', 'pdftotext'].every((tool) => spawnSync(tool, ['-v']).error === undefined)
  if (found) return true
  const message =
    'pdfinfo and pdftotext (poppler-utils) are missing: the tests that read PDFs back are skipped.'
  if (process.env['CI'] === 'true') throw new Error(message)
  process.stderr.write(`${message}\n`)
  return false
}

export function run(tool: 'pdfinfo' | 'pdftotext' | 'pdfimages', ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0) throw new Error(`${tool}: ${stderr}`)
  return stdout
}

/**
 * An element of the structure tree, with the text below it: all of it but for what follows a glyph that stands for
 * another text, such as a no-break space, where Poppler ends.
 */
export interface Element {
  /** "H2", "TH", "Figure". */
  readonly role: string
  readonly text: string
}

/** In reading order. By what `pdfinfo -struct-text` prints: an element a line, its text in quotes further in. */
export function structureOf(file: string): Element[] {
  const elements: { role: string; text: string; depth: number }[] = []
  let open: typeof elements = []
  for (const line of run('pdfinfo', '-struct-text', file).split('\n')) {
    const depth = line.length - line.trimStart().length
    const text = /^\s*"(.*)"$/u.exec(line)?.[1]
    if (text !== undefined) for (const element of open) element.text += element.depth < depth ? text : ''
    const role = /^\s*([A-Z][A-Za-z]*\d?)\b(?!:\/)/u.exec(line)?.[1]
    if (text !== undefined || role === undefined) continue
    open = open.filter((element) => element.depth < depth)
    const element = { role, text: '', depth }
    elements.push(element)
    open.push(element)
  }
  return elements
}
