import { userIdSchema } from '@samplan/domain'

/** Stands in the log where no person wrote. */
export const SERVER_AUTHOR = userIdSchema.parse('server')
