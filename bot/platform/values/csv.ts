/*
 * Comma-separated values by RFC 4180: quotes are doubled, and lines end with CR LF. Some spreadsheets read semicolons or tabs as
 * separators instead, so cells that contain one stand in quotes too.
 */

export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quote(withoutFormulas(cell))).join(",")}\r\n`;

/** Marks a file as UTF-8. Without it Excel garbles a name like "Żółw". */
export const byteOrderMark = "\uFEFF";

const quote = (cell: string): string => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * A spreadsheet runs "=…" and similar texts as a formula (OWASP, CSV injection); an apostrophe in front makes them text. A
 * spreadsheet that splits at another separator begins a cell inside of ours, so each beginning counts. Numbers stay numbers.
 */
function withoutFormulas(cell: string): string {
  if (/^-?\d+(?:\.\d+)?$/.test(cell)) return cell;
  let safe = "";
  let isBeginning = true;
  for (const character of cell) {
    if (isBeginning && "=+-@＝＋－＠".includes(character)) safe += "'";
    safe += character;
    isBeginning = ",;\t\r\n".includes(character) || (isBeginning && /[\s"]/.test(character));
  }
  return safe;
}
