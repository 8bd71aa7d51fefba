import type { VersionDocument } from '@samplan/domain'
import { fileName } from '../../publish/fileName.ts'
import type { HandedOut } from './sendFile.ts'

/** "2026-118 Verksamhetsplan och budget 2027 – förslag 1.pdf" */
export function versionFileName({ plan, label }: VersionDocument, kind: HandedOut): string {
  const name = fileName(plan.facts, label)
  return kind === 'pdfa' ? `${name} (PDF-A).pdf` : `${name}.${kind}`
}
