/**
 * Which rendering made a file. Stored beside it, because a later one may set the same version in another way; grows
 * with every change of what is drawn.
 */
export const RENDERER = 'samplan-publish/3 typst/0.14'
