/** How the organisation's paper looks. */
import { themeSchema, type Theme } from '@samplan/domain'
import { queryOptions } from '@tanstack/react-query'
import { answers, type Server } from '../../../api/answers.ts'
import { request } from '../../../api/request.ts'

const PATH = '/api/organisation/theme'

const answerSchema = answers<Server['organisation']['theme']['$get']>()(themeSchema)

export const themeQuery = queryOptions({
  queryKey: ['organisation', 'theme'],
  queryFn: ({ signal }) => request(answerSchema, PATH, { signal }),
})

/** The theme as the server keeps it: a drawing is written anew there. @throws ApiError */
export const saveTheme = (body: Theme): Promise<Theme> => request(answerSchema, PATH, { method: 'PUT', body })
