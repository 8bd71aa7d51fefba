const MAGIC = '%PDF-'

/** By its first bytes: what a file is called, and what a browser says it is, is the sender's word. */
export const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, MAGIC.length)) === MAGIC
