import { QueryClient } from '@tanstack/react-query'
import { ApiError } from '../api/apiError.ts'

const RETRIES = 2

/** Trying again helps when nothing answered or the server was in trouble, not when it said no. */
export const mayHelp = (failures: number, error: unknown): boolean =>
  failures < RETRIES && error instanceof ApiError && (error.status === null || error.status >= 500)

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: mayHelp,
        staleTime: 10_000,
        // Whether the server can be reached is found out by asking; while it cannot, this machine may have the answer.
        networkMode: 'always',
        // What is shown may have been kept from earlier, however fresh it looks.
        refetchOnReconnect: 'always',
      },
    },
  })
