/** The types of the HTTP interface, for the typed client (`hc<Api>(origin)`). Nothing here runs. */
export type { Api } from './http/apiRoutes.ts'
export type { ProblemDocument } from './http/problem.ts'
