import { ApiError } from '../api/apiError.ts'
import { errorText } from '../api/errorText.ts'
import type { Language } from '../language/index.ts'

/** Why the server refused a pending command, by its code. */
export const failureText = (code: string, language: Language): string =>
  errorText(new ApiError(0, code), language)
