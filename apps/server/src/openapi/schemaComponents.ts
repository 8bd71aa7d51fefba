/**
 * Zod schemas as the components of an OpenAPI 3.1 document, whose schemas are JSON Schema 2020-12. Zod puts what refers to
 * itself (prose within a table) under `$defs` of each schema; OpenAPI resolves references from the document's root, so
 * they move to the components.
 */
import { z } from 'zod'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = Readonly<Record<string, Json>>

const COMPONENTS = '#/components/schemas/'

export function schemaComponents(schemas: Readonly<Record<string, z.ZodType>>): JsonObject {
  const components: Record<string, Json> = {}
  for (const [name, schema] of Object.entries(schemas)) {
    const { $defs, $schema: _, ...root } = asJson(schema)
    components[name] = relocate(root, name)
    for (const [key, definition] of Object.entries(isObject($defs) ? $defs : {})) {
      components[`${name}.${key}`] = relocate(definition, name)
    }
  }
  return components
}

export const reference = (name: string): JsonObject => ({ $ref: COMPONENTS + name })

/** What a client sends; for what the server answers, input and output are the same. */
function asJson(schema: z.ZodType): JsonObject {
  const json: unknown = JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input' })))
  return jsonObjectSchema.parse(json)
}

const jsonObjectSchema = z.record(z.string(), z.json())

function relocate(value: Json, name: string): Json {
  if (Array.isArray(value)) return value.map((item: Json) => relocate(item, name))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === '$ref' && typeof item === 'string' ? moved(item, name) : relocate(item, name),
    ]),
  )
}

function moved(target: string, name: string): string {
  if (target === '#') return COMPONENTS + name
  return target.replace('#/$defs/', `${COMPONENTS}${name}.`)
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
