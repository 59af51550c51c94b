/*
 * Comma-separated values by RFC 4180: cells with a comma, a quote or a line break stand in quotes, quotes are doubled, and
 * lines end with CR LF.
 */

export const csvLine = (cells: readonly string[]): string => `${cells.map(quote).join(",")}\r\n`;

/** Marks a file as UTF-8. Without it Excel reads a name like "Żółw" as something else. */
export const byteOrderMark = "\uFEFF";

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * What somebody else wrote, as a cell: a spreadsheet would run "=…" and its kin as a formula (OWASP, CSV injection), and an
 * apostrophe in front makes it text.
 */
export const wordsCell = (words: string): string =>
  /^[=+\-@＝＋－＠\t\r\n]/.test(words) ? `'${words}` : words;
