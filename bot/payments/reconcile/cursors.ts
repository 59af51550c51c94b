/** Names in `bookmark`. */
export const bookmarks = {
  /** How many of Telegram's Star transactions have been read. */
  read: "star-transactions",
  /** When that list was last seen to its end, in milliseconds since 1970. */
  readToEnd: "star-transactions-end",
} as const;

// A payment can reach us before it stands in Telegram's list; nothing says by how much.
export const LIST_MAY_LAG_MS = 60 * 60_000;
