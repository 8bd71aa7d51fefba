/** The server refuses shorter ones too. Length is what counts; no rules about signs and capitals (NIST SP 800-63B). */
export const MIN_PASSWORD_LENGTH = 10

export const isTooShort = (password: string): boolean => password.length < MIN_PASSWORD_LENGTH
