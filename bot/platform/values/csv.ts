/*
 * Comma-separated values by RFC 4180: cells with a comma, a quote or a line break stand in quotes, quotes are
 * doubled, and lines end with CR LF.
 */

export const csvLine = (cells: readonly string[]): string => `${cells.map(quote).join(",")}\r\n`;

/** Marks a file as UTF-8. Without it Excel garbles a name like "Żółw". */
export const byteOrderMark = "\uFEFF";

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * A cell with another person's text. A spreadsheet runs "=…" and similar texts as a formula (OWASP, CSV
 * injection); an apostrophe in front makes them text.
 */
export const textCell = (text: string): string => (/^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text);
