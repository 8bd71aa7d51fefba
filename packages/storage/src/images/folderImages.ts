/** Pictures as files: `<folder>/<organisation>/<first two digits of the hash>/<hash>`. */
import { imageHashSchema, organisationIdSchema, type ImageHash, type OrganisationId } from '@samplan/domain'
import { StorageUnavailableError } from '@samplan/sync'
import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256Hex } from '../versions/sha256Hex.ts'
import type { ImageStore } from './imageStore.ts'

/** @param folder made with the first picture; several servers may share it */
export function folderImages(folder: string): ImageStore {
  const drawerOf = (organisationId: OrganisationId, hash: ImageHash): string =>
    join(folder, organisationId, hash.slice(0, 2))

  const get: ImageStore['get'] = async (organisationId, hash) =>
    read(join(drawerOf(organisationId, hash), hash))

  return {
    get,
    has: (organisationId, hash) => isFile(join(drawerOf(organisationId, hash), hash)),
    put: async (organisationId, bytes) => {
      const hash = imageHashSchema.parse(sha256Hex(bytes))
      const there = await get(organisationId, hash)
      // Whoever puts a picture whose file has been damaged mends it.
      if (there !== null && sha256Hex(there) === hash) return hash
      const drawer = drawerOf(organisationId, hash)
      await available(async () => {
        await mkdir(drawer, { recursive: true })
        await writeWhole(drawer, hash, bytes)
        for (const path of [drawer, join(folder, organisationId), folder]) await syncFolder(path)
      })
      return hash
    },
    list: async function* () {
      for (const name of await filesIn(folder)) {
        const organisation = organisationIdSchema.safeParse(name)
        if (!organisation.success) continue
        for (const drawer of await filesIn(join(folder, name)))
          for (const file of await filesIn(join(folder, name, drawer))) {
            // What a server that was stopped in the middle of it has left unfinished bears another name.
            const hash = imageHashSchema.safeParse(file)
            if (hash.success) yield { organisationId: organisation.data, hash: hash.data }
          }
      }
    },
  }
}

/** Under its name stands all of it, or nothing: whoever reads meanwhile finds no half. */
async function writeWhole(drawer: string, hash: ImageHash, bytes: Uint8Array): Promise<void> {
  const unfinished = join(drawer, `${hash}.${randomUUID()}.unfinished`)
  try {
    const file = await open(unfinished, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, join(drawer, hash))
  } finally {
    await rm(unfinished, { force: true })
  }
}

/** So that the name, too, is there after a power cut. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const read = (file: string): Promise<Uint8Array<ArrayBuffer> | null> =>
  unlessMissing(async () => new Uint8Array(await readFile(file)), null)

const isFile = (file: string): Promise<boolean> =>
  unlessMissing(async () => (await stat(file)).isFile(), false)

const filesIn = (folder: string): Promise<readonly string[]> => unlessMissing(() => readdir(folder), [])

function unlessMissing<Value>(look: () => Promise<Value>, missing: Value): Promise<Value> {
  return available(async () => {
    try {
      return await look()
    } catch (error) {
      if (isMissing(error)) return missing
      throw error
    }
  })
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

async function available<Value>(act: () => Promise<Value>): Promise<Value> {
  try {
    return await act()
  } catch (error) {
    throw new StorageUnavailableError('The folder of pictures cannot be used', { cause: error })
  }
}
