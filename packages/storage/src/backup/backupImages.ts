/** Pictures stand beside the database; a backup is one file, and has them in it, in a table that only a backup has. */
import { imageHashSchema, organisationIdSchema } from '@samplan/domain'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { ImageReader, ImageStore } from '../images/imageStore.ts'

export const IMAGES_TABLE = 'backup_image'

const nameSchema = z.object({ organisation_id: organisationIdSchema, hash: imageHashSchema })

/**
 * To be called after the database has been read: a picture is stored before anything names it and is never taken away,
 * so that what is there later has all that was named at that moment.
 */
export async function writeImages(file: string, images: ImageReader): Promise<void> {
  await writing(file, async (database) => {
    database.exec(`create table ${IMAGES_TABLE} (
      organisation_id text not null, hash text not null, bytes blob not null, primary key (organisation_id, hash))`)
    const insert = database.prepare(`insert into ${IMAGES_TABLE} values (?, ?, ?)`)
    database.exec('begin')
    for await (const { organisationId, hash } of images.list()) {
      const bytes = await images.get(organisationId, hash)
      if (bytes !== null) insert.run(organisationId, hash, bytes)
    }
    database.exec('commit')
  })
}

/** Backups from before there were pictures have none. */
export const imagesInBackup = (file: string): ImageReader => ({
  get: (organisationId, hash) =>
    reading(file, async (database) => {
      if (!hasImages(database)) return null
      const row = database
        .prepare(`select bytes from ${IMAGES_TABLE} where organisation_id = ? and hash = ?`)
        .get(organisationId, hash)
      return row?.['bytes'] instanceof Uint8Array ? new Uint8Array(row['bytes']) : null
    }),
  has: (organisationId, hash) =>
    reading(file, async (database) => {
      if (!hasImages(database)) return false
      const query = database.prepare(`select 1 from ${IMAGES_TABLE} where organisation_id = ? and hash = ?`)
      return query.get(organisationId, hash) !== undefined
    }),
  list: async function* () {
    const rows = await reading(file, async (database) =>
      hasImages(database) ? database.prepare(`select organisation_id, hash from ${IMAGES_TABLE}`).all() : [],
    )
    for (const row of rows) {
      const name = nameSchema.safeParse(row)
      if (name.success) yield { organisationId: name.data.organisation_id, hash: name.data.hash }
    }
  },
})

/** Before the database is brought back: whatever it names is then there. */
export async function restoreImages(backup: string, target: ImageStore): Promise<void> {
  const images = imagesInBackup(backup)
  for await (const { organisationId, hash } of images.list()) {
    const bytes = await images.get(organisationId, hash)
    if (bytes !== null) await target.put(organisationId, bytes)
  }
}

/** Of a copy that is to become a database: pictures are kept elsewhere. */
export async function dropImages(file: string): Promise<void> {
  await writing(file, async (database) => {
    if (hasImages(database)) database.exec(`drop table ${IMAGES_TABLE}; vacuum`)
  })
}

const hasImages = (database: DatabaseSync): boolean =>
  database.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(IMAGES_TABLE) !==
  undefined

type Act<Result> = (database: DatabaseSync) => Promise<Result>

const reading = <Result>(file: string, act: Act<Result>): Promise<Result> =>
  closing(new DatabaseSync(file, { readOnly: true }), act)

const writing = <Result>(file: string, act: Act<Result>): Promise<Result> =>
  closing(new DatabaseSync(file), act)

async function closing<Result>(database: DatabaseSync, act: Act<Result>): Promise<Result> {
  try {
    return await act(database)
  } finally {
    database.close()
  }
}
