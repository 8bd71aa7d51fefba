import { PostgresDialect, type Driver } from 'kysely'
import { GuardedDriver } from '../database/guardedDriver.ts'
import { isPostgresUnavailable } from './isPostgresUnavailable.ts'

export class GuardedPostgresDialect extends PostgresDialect {
  override createDriver(): Driver {
    return new GuardedDriver(super.createDriver(), isPostgresUnavailable)
  }
}
