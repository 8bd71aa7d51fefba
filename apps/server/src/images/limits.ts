/** How much of a picture is taken in. */

/** Of what is handed in; a camera's picture is seldom more than ten. */
export const MAX_MEGABYTES = 15
/** Of the picture as its header says: four bytes each while it is worked on. */
export const MAX_MEGAPIXELS = 40
/** Pixels on the longer side of what is kept: 17 cm, as wide as the paper's text, at 360 dots an inch. */
export const MAX_EDGE = 2400
/** Milliseconds for one picture. A large photograph takes two seconds of an idle machine. */
export const MAX_MILLISECONDS = 30_000
/** Bytes for pixels: 40 megapixels, turned and made smaller. */
export const MAX_MEMORY = 640 * 1024 * 1024
