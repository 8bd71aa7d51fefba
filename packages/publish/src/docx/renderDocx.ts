import { Document, Packer, Paragraph } from 'docx'
import type { Paper } from '../paper/paper.ts'
import { repack } from '../zip/repack.ts'

/** Office Open XML for Word. The same paper gives the same bytes. */
export async function renderDocx(paper: Paper): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: [new Paragraph(paper.title)] }] })
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)))
}
