/**
 * How long what people write in structured blocks may be, in UTF-16 units. Far beyond what a plan holds, so that nobody
 * honest meets it: it bounds what one update can make every reader of the plan carry. Running text has no bound but that
 * of an update, and of a document.
 */

/** The text of a goal, an activity, a commitment. */
export const MAX_TEXT_LENGTH = 20_000

/** Any other value of a block, as JSON. */
export const MAX_VALUE_LENGTH = 20_000

/** What was entered in a cell and could not be read as an amount. */
export const MAX_TYPED_LENGTH = 200
