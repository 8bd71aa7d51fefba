import type { QueryClient } from '@tanstack/react-query'
import { redirect } from '@tanstack/react-router'
import { ApiError } from '../api/apiError.ts'
import { meQuery } from '../api/me.ts'
import type { Me } from '../api/schemas.ts'

/** Who is signed in; everybody else is led to signing in, and from there back to where they were going. */
export async function requireSession(queryClient: QueryClient, href: string): Promise<Me> {
  try {
    return await queryClient.ensureQueryData(meQuery)
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401) throw error
    throw redirect({ to: '/logga-in', search: href === '/' ? {} : { till: href } })
  }
}
