/**
 * The files of versions. They are made after the freeze, outside its lock, one after the other; whoever asks for one that
 * is not there yet has it made. Once stored it is never made again: of two servers that make one at once, the first one's
 * stands (`docs/decisions/081`).
 */
import { versionFileKindSchema, type VersionFileKind, type VersionId } from '@samplan/domain'
import { PaperTooLargeError, RENDERER, sha256Hex } from '@samplan/publish'
import type { ImageReader, Storage, StoredFile, StoredVersion } from '@samplan/storage'
import type { Logger } from 'pino'
import { readVersionDocument } from '../../board/versionPaper.ts'
import { imagesOf } from '../../images/imagesOf.ts'
import { Problem } from '../../http/problem.ts'
import { createFailures } from './failures.ts'
import { renderVersion, type Presses } from './renderVersion.ts'

export interface VersionFiles {
  /** As it is stored; made, where it is not. @throws Problem 503 when it cannot be made */
  file(version: StoredVersion, kind: VersionFileKind): Promise<StoredFile>
  /** Makes what is missing of all versions. What fails is logged, and tried again later. */
  catchUp(): Promise<void>
  /** From now on `wake` does something. */
  start(): void
  /** The same as `catchUp`, waited for by nobody. Nothing before the start. */
  wake(): void
  /** Begins no further file. */
  stop(): void
}

export interface VersionFileDeps {
  readonly register: Storage['register']
  readonly presses: Presses
  readonly images: Pick<ImageReader, 'get'>
  readonly logger: Logger
  readonly now: () => number
}

const KINDS = versionFileKindSchema.options

export function createVersionFiles({
  register,
  presses,
  images,
  logger,
  now,
}: VersionFileDeps): VersionFiles {
  const underWay = new Map<string, Promise<StoredFile>>()
  const failures = createFailures(now)
  let state: 'new' | 'started' | 'stopped' = 'new'
  let round: Promise<void> | null = null
  /** There may be a version that the round under way has not seen. */
  let isAgain = false

  const make = async (version: StoredVersion, kind: VersionFileKind): Promise<StoredFile> => {
    const { head } = version
    const document = readVersionDocument(version)
    const pictures = await imagesOf(images, document.organisationId, document.plan)
    const source = { document, sha256: head.sha256, images: pictures }
    const bytes = await renderVersion(presses, source, kind)
    await register.addFile(head.id, { kind, renderer: RENDERER, sha256: sha256Hex(bytes), bytes })
    const stored = await register.file(head.id, kind)
    if (stored === null) throw new Error(`The ${kind} of version ${head.id} was stored and is not there`)
    return stored
  }

  /** One at a time of each: many readers of a new version wait for the same file. */
  const madeOnce = (version: StoredVersion, kind: VersionFileKind): Promise<StoredFile> => {
    const name = `${version.head.id} ${kind}`
    const known = underWay.get(name)
    if (known !== undefined) return known
    const making = make(version, kind)
      .catch((error: unknown) => {
        failures.add(version.head.id, kind, error)
        throw error
      })
      .finally(() => underWay.delete(name))
    underWay.set(name, making)
    return making
  }

  const makeMissing = async (versionId: VersionId): Promise<void> => {
    const [version, files] = [await register.version(versionId), await register.files(versionId)]
    if (version === null) return
    const missing = KINDS.filter((kind) => !files.some((file) => file.kind === kind))
    for (const kind of missing.filter((each) => failures.resting(versionId, each) === null)) {
      if (state === 'stopped') return
      try {
        await madeOnce(version, kind)
      } catch (error) {
        logger.error({ err: error, versionId, kind }, 'export-failed')
      }
    }
  }

  const makeAll = async (): Promise<void> => {
    do {
      isAgain = false
      for (const versionId of await register.versionsWithoutFiles(KINDS)) await makeMissing(versionId)
    } while (isAgain)
  }

  const catchUp = (): Promise<void> => (round ??= makeAll().finally(() => (round = null)))

  return {
    file: async (version, kind) => {
      const stored = await register.file(version.head.id, kind)
      if (stored !== null) return stored
      // What takes too long is not begun anew by everybody who asks: others wait for the press. A size is looked at at once.
      const failure = failures.resting(version.head.id, kind)
      if (failure !== null && !(failure.error instanceof PaperTooLargeError)) throw failed()
      try {
        return await madeOnce(version, kind)
      } catch (error) {
        if (error instanceof PaperTooLargeError) throw error
        logger.error({ err: error, versionId: version.head.id, kind }, 'export-failed')
        throw failed()
      }
    },
    catchUp,
    start: () => {
      state = 'started'
    },
    stop: () => {
      state = 'stopped'
    },
    wake: () => {
      if (state !== 'started') return
      isAgain = true
      catchUp().catch((error: unknown) => logger.warn({ err: error }, 'files of versions could not be made'))
    },
  }
}

const RETRY_SECONDS = 30
const failed = (): Problem => new Problem(503, 'export-failed', {}, RETRY_SECONDS)
