/**
 * Parses CSV strictly by RFC 4180, independently of the product's writer.
 * @throws {Error} if the text is not valid CSV.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null) throw new Error(`No cell at ${at}: ${text.slice(at, at + 40)}`);
    const [, quoted, plain = "", end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "") throw new Error("The last line has no end");
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}
