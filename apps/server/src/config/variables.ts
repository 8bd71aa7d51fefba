/** The kinds of values that several variables of the environment have. */
import { z } from 'zod'

export const urlWith = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `URL: ${protocols.map((protocol) => `${protocol}//…`).join(', ')}`,
    // What follows parses the URL.
    abort: true,
  })

export const switchSchema = z
  .enum(['on', 'off', 'true', 'false', '1', '0'], { message: 'on, off' })
  .transform((word) => word === 'on' || word === 'true' || word === '1')
