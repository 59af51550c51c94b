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
  let copied = 0;
  let isBeginning = true;
  // By position and in slices: a file has millions of cells, and a string that grows by characters costs fifty times its memory.
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell.charAt(at);
    if (isBeginning && "=+-@＝＋－＠".includes(character)) {
      safe += `${cell.slice(copied, at)}'`;
      copied = at;
    }
    isBeginning = ",;\t\r\n".includes(character) || (isBeginning && /[\s"]/.test(character));
  }
  return copied === 0 && safe === "" ? cell : safe + cell.slice(copied);
}
