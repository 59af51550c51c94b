import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../../tests/support/parse-csv.ts";
import { csvLine, textCell } from "./csv.ts";

describe("A line of a CSV file", () => {
  test("quotes only cells with a quote, a comma or a line break", () => {
    expect(csvLine(["a", 'say "hi"', "1,5", "two\nlines", "", "ż ó"])).toBe(
      'a,"say ""hi""","1,5","two\nlines",,ż ó\r\n',
    );
  });

  test("is read back unchanged for any cells", () => {
    // CSV cannot distinguish a line with one empty cell from an empty line.
    const cells = fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 6 });
    const tricky = fc.array(fc.stringMatching(/^[",\r\n=a ]{0,6}$/), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.oneof(cells, tricky), { minLength: 1 }), (rows) => {
        expect(parseCsv(rows.map(csvLine).join(""))).toEqual(rows);
      }),
    );
  });
});

test("A text of a user never begins like a formula", () => {
  for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "－1"])
    expect(textCell(text)).toBe(`'${text}`);
  for (const text of ["", "Tea & Talk", "a=b", "1-2", "'quoted'"]) expect(textCell(text)).toBe(text);
});
