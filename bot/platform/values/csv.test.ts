import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../../tests/support/parse-csv.ts";
import { csvLine } from "./csv.ts";

const cells = fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 6 });
const tricky = fc.array(fc.stringMatching(/^[",;\t\r\n=+@\-1a ]{0,6}$/), { minLength: 2, maxLength: 6 });

describe("A line of a CSV file", () => {
  test("quotes only cells with a quote, a separator or a line break", () => {
    expect(csvLine(["a", 'say "hi"', "1,5", "1;5", "a\tb", "two\nlines", "", "ż ó"])).toBe(
      'a,"say ""hi""","1,5","1;5","a\tb","two\nlines",,ż ó\r\n',
    );
  });

  test("is read back for any cells, with apostrophes in front of formulas as the only change", () => {
    // CSV cannot distinguish a line with one empty cell from an empty line.
    const bare = (rows: readonly (readonly string[])[]) =>
      rows.map((row) => row.map((cell) => cell.replaceAll("'", "")));
    fc.assert(
      fc.property(fc.array(fc.oneof(cells, tricky), { minLength: 1 }), (rows) => {
        expect(bare(parseCsv(rows.map(csvLine).join("")))).toEqual(bare(rows));
      }),
    );
  });

  test("is read back unchanged without beginnings of formulas", () => {
    const harmless = fc.array(fc.stringMatching(/^[",;\t\r\n1a ]{0,6}$/), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(harmless, (row) => {
        expect(parseCsv(csvLine(row))).toEqual([row]);
      }),
    );
  });

  test("has no formula for any spreadsheet, at any separator, with or without quotes", () => {
    fc.assert(
      fc.property(fc.oneof(cells, tricky), (row) => {
        for (const part of csvLine(row).split(/[,;\t\r\n]/)) {
          const shown = part.replaceAll('"', "").trim();
          expect(/^-?\d+(?:\.\d+)?$/.test(shown) || !/^[=+\-@＝＋－＠]/.test(shown)).toBe(true);
        }
      }),
    );
  });
});

test("A cell never begins like a formula", () => {
  const cellOf = (text: string): unknown => parseCsv(csvLine([text, ""]))[0]?.[0];
  for (const text of ["=1+1", "+1", "-1+1", "@SUM(A1)", "＝1", "－1", "-"])
    expect(cellOf(text)).toBe(`'${text}`);
  expect(cellOf("\t=1")).toBe("\t'=1");
  expect(cellOf(' "=1')).toBe(" \"'=1");
  expect(cellOf("Tea;=HYPERLINK(A1)")).toBe("Tea;'=HYPERLINK(A1)");
  for (const text of ["", "Tea & Talk", "a=b", "1-2", "'quoted'", "-12.50", "-1", "7"])
    expect(cellOf(text)).toBe(text);
});
