/** A paper beyond what a server sets in reasonable time and memory. */
export class PaperTooLargeError extends Error {
  readonly code = 'export-too-large'

  constructor(characters: number, limit: number) {
    super(`A paper of ${characters} characters; the limit is ${limit}`)
    this.name = 'PaperTooLargeError'
  }
}
