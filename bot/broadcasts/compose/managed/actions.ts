/*
 * The button actions that several pages use. "bc" stands for broadcast: the data of a button holds 64 bytes, of which two ids
 * take 54.
 */

/** The channel's page has this button too. */
export const LIST = "broadcasts";
export const OPEN = "bc-open";
export const AUDIENCE = "bc-audience";
export const BUTTONS = "bc-buttons";
export const PREVIEW = "bc-preview";
/** Below a broadcast: mutes the channel without a page. */
export const MUTE_HERE = "mute-here";
