/** `FILE` appears under its name when all of it is there and on the disk, and has been looked through. */
import {
  imagesInBackup,
  readSqlite,
  writeBackup,
  type ImageReader,
  type StorageReader,
} from '@samplan/storage'
import { existsSync, linkSync, rmSync, statSync } from 'node:fs'
import { reasonOf } from '../life/dataFolderLock.ts'
import { Problem } from '../http/problem.ts'
import { accountsInBackup } from './accountsInBackup.ts'

/** What a backup is made of. */
export interface BackupSource {
  readonly reader: StorageReader
  readonly images: ImageReader
}

/** @param check looks through the finished copy; whatever it finds, the copy is kept */
export async function makeBackup<Result>(
  source: BackupSource,
  file: string,
  check: (copy: BackupSource) => Promise<Result>,
): Promise<{ readonly size: number; readonly checked: Result }> {
  if (existsSync(file)) throw targetExists(file)
  const unfinished = `${file}.unfinished-${process.pid}`
  try {
    await writeBackup(source.reader, unfinished, { ...accountsInBackup, images: source.images })
    const checked = await checkedBy(unfinished, check)
    // A link, unlike a rename, does not take the place of a file that has come meanwhile.
    linkSync(unfinished, file)
    return { size: statSync(file).size, checked }
  } catch (error) {
    if (isThere(error)) throw targetExists(file)
    throw new Problem(500, 'backup-failed', { reason: reasonOf(error) })
  } finally {
    for (const part of ['', '-wal', '-shm', '-journal']) rmSync(unfinished + part, { force: true })
  }
}

async function checkedBy<Result>(file: string, check: (copy: BackupSource) => Promise<Result>) {
  const reader = readSqlite(file)
  try {
    return await check({ reader, images: imagesInBackup(file) })
  } finally {
    await reader.close()
  }
}

const targetExists = (file: string): Problem => new Problem(409, 'backup-target-exists', { file })

const isThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'
