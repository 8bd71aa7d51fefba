import { Hono } from 'hono'
import { openApiDocument } from '../openapi/document.ts'

export function openApiRoutes() {
  const document = openApiDocument()
  return new Hono().get('/openapi.json', (context) => context.json(document))
}
