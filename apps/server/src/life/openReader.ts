/** The database that the configuration names, to look at and to copy; it is neither made nor changed. */
import {
  folderImages,
  readPostgres,
  readSqlite,
  type ImageReader,
  type StorageReader,
} from '@samplan/storage'
import type { Configuration } from '../config/environment.ts'
import { cannotOpen, databaseFile, imageFolder } from './openStorage.ts'

/** @throws StartFailure when there is no database, or it cannot be read */
export function openReader(configuration: Configuration): StorageReader {
  const { databaseUrl } = configuration
  try {
    return databaseUrl === null ? readSqlite(databaseFile(configuration)) : readPostgres(databaseUrl)
  } catch (error) {
    throw cannotOpen(configuration, error)
  }
}

export const imagesFor = (configuration: Pick<Configuration, 'dataFolder'>): ImageReader =>
  folderImages(imageFolder(configuration))
