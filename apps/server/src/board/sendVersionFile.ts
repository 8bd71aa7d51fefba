import { HTML_POLICY } from '@samplan/publish'
import type { StoredVersion } from '@samplan/storage'
import type { Context } from 'hono'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { contentDisposition, fileName } from '../publish/fileName.ts'
import type { BoardFile } from './boardFiles.ts'
import { readVersionDocument } from './versionPaper.ts'

const TYPES: Readonly<Record<BoardFile, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
}

/** One of the version's files as it was made, byte for byte. @throws Problem 503 while it is being made */
export async function sendVersionFile(
  { storage }: Services,
  context: Context<AppEnvironment>,
  version: StoredVersion,
  kind: BoardFile,
): Promise<Response> {
  const file = await storage.register.file(version.head.id, kind)
  if (file === null) throw new Problem(503, 'export-failed', {}, 5)
  const { plan, label } = readVersionDocument(version)
  const name = `${fileName(plan.facts, label)}.${kind}`
  return context.body(new Uint8Array(file.bytes), 200, {
    'Content-Type': TYPES[kind],
    'Content-Disposition': contentDisposition(kind === 'docx' ? 'attachment' : 'inline', name),
    ETag: `"${file.sha256}"`,
    ...(kind === 'html' ? { 'Content-Security-Policy': HTML_POLICY } : {}),
  })
}
