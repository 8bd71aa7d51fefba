/** The description of the API: OpenAPI 3.1, from the same schemas that the routes parse with. */
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'
import { reference, schemaComponents } from './schemaComponents.ts'
import { schemas } from './schemas.ts'

export function openApiDocument() {
  return {
    openapi: '3.1.0',
    info: { title: 'Samplan', version: '1' },
    servers: [{ url: '/api' }],
    security: [{ session: [] }, { token: [] }],
    paths: paths(),
    components: {
      schemas: schemaComponents(schemas),
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'samplan.session_token' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
  }
}

function paths() {
  const byPath = Object.groupBy(operations, ({ path }) => path.replaceAll(/:(\w+)/g, '{$1}'))
  return Object.fromEntries(
    Object.entries(byPath).map(([path, group = []]) => [
      path,
      Object.fromEntries(group.map((operation) => [operation.method, describe(operation)])),
    ]),
  )
}

function describe(operation: Operation) {
  const { path, summary, body, status, open } = operation
  const parameters = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  return {
    summary,
    ...(open ? { security: [] } : {}),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: { required: true, content: jsonOf(body) } }),
    responses: {
      [status]: { description: 'Done', ...answerOf(operation) },
      default: {
        description: 'An RFC 9457 problem',
        content: { 'application/problem+json': { schema: reference('Problem') } },
      },
    },
  }
}

function answerOf({ answer, media }: Operation) {
  if (answer !== undefined) return { content: jsonOf(answer) }
  return media === undefined ? {} : { content: { [media]: { schema: { type: 'string' } } } }
}

const jsonOf = (name: string) => ({ 'application/json': { schema: reference(name) } })
