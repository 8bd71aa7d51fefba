/**
 * Control characters (PostgreSQL takes no U+0000), lone surrogates (no UTF-8 can carry them), marks that turn the
 * direction of what follows, and spaces of no width, with which two names look alike and are not. Joiners stay: emoji
 * are made with them.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu

export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '')
