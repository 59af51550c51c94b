/** Names in `sync_cursor`. */
export const syncCursors = {
  /** The number of Star transactions in Telegram's list that are reconciled. */
  read: "star-transactions",
  /** When that list was last read to its end, in milliseconds since 1970. */
  readToEnd: "star-transactions-end",
} as const;

// A payment may reach the bot before it is in Telegram's list. Telegram documents no maximum delay.
export const LIST_MAY_LAG_MS = 60 * 60_000;
