import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_PEOPLE, parseList } from "./parse-list.ts";
import type { ListedPerson } from "./parse-list.ts";

const clock = { now: new Date("2027-03-01T12:00:00Z"), timeZone: null };

const read = (text: string, timeZone: string | null = null) => {
  const list = parseList(text, { ...clock, timeZone });
  if (list.kind === "too_many") throw new Error("It is too long");
  return list;
};
const idsOf = (text: string): number[] => read(text).people.map(({ userId }) => userId);

describe("The list of an import", () => {
  test("reads one person a line, with days, a last day, “life” or no end", () => {
    const { people, refused } = read("11\n12,45\n13;2027-03-31\n14\tLIFE\n");
    expect(people).toEqual([
      { line: 1, userId: 11, end: { kind: "default" } },
      { line: 2, userId: 12, end: { kind: "days", days: 45 } },
      { line: 3, userId: 13, end: { kind: "until", until: new Date("2027-03-31T23:59:59.999Z") } },
      { line: 4, userId: 14, end: { kind: "life" } },
    ]);
    expect(refused).toEqual([]);
  });

  test("skips a heading, quotes, empty lines and empty cells", () => {
    expect(idsOf('\uFEFFUser id,Ends\r\n"11","45"\r\n\r\n 12 ,,\r\n13')).toEqual([11, 12, 13]);
  });

  test.each([
    "for life",
    "навсегда",
    "para siempre",
    "Para sempre",
    "selamanya",
    "برای همیشه",
    "unbegrenzt",
    "À vie",
  ])("reads “life” in each language of the bot: %s", (typed) => {
    expect(read(`11,${typed}`).people).toEqual([{ line: 1, userId: 11, end: { kind: "life" } }]);
  });

  test("accepts a heading in the first line only", () => {
    expect(read("11\nid\n12").refused).toEqual([{ reason: "not-an-id", count: 1, lines: [2] }]);
    expect(read("@ada\n12").refused).toEqual([{ reason: "a-name", count: 1, lines: [1] }]);
  });

  test("ends a day at midnight in the given time zone", () => {
    const [person] = read("11,2027-03-31", "Europe/Berlin").people;
    expect(person?.end).toEqual({ kind: "until", until: new Date("2027-03-31T21:59:59.999Z") });
  });

  test.each([
    ["-1001234567890", "a-chat"],
    ["@ada", "a-name"],
    ["Ada,30", "not-an-id"],
    ["0", "not-an-id"],
    ["12.5", "not-an-id"],
    ["99999999999999", "not-an-id"],
    ["1099511627776", "not-an-id"],
    ["11,soon", "end-unclear"],
    ["11,de", "end-unclear"],
    ["11,2027-02-30", "end-unclear"],
    ["11,31.12.2027", "end-unclear"],
    ["11,30,45", "end-unclear"],
    ["11,0", "end-over"],
    ["11,2027-02-28", "end-over"],
    ["11,3661", "end-far"],
    ["11,2099-01-01", "end-far"],
  ])("refuses %j by its line number", (line, reason) => {
    expect(read(`7\n${line}\n8`)).toMatchObject({
      people: [{ userId: 7 }, { userId: 8 }],
      refused: [{ reason, count: 1, lines: [2] }],
    });
  });

  test("takes the first line of a repeated person, and lists the first ten repetitions", () => {
    const { people, refused } = read(`11,5\n${"11,90\n".repeat(14)}`);
    expect(people).toEqual([{ line: 1, userId: 11, end: { kind: "days", days: 5 } }]);
    expect(refused).toEqual([{ reason: "twice", count: 14, lines: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }]);
  });

  test("refuses more than 20,000 people", () => {
    const ids = Array.from({ length: MAX_PEOPLE }, (_, index) => String(index + 1));
    expect(idsOf(ids.join("\n"))).toHaveLength(MAX_PEOPLE);
    expect(parseList([...ids, "20001"].join("\n"), clock)).toEqual({ kind: "too_many" });
  });

  test("accounts for each line of any text, and lists nobody twice", () => {
    const line = fc.oneof(
      fc.integer({ min: -5, max: 40 }).map(String),
      fc.tuple(fc.integer({ min: 1, max: 40 }), fc.string()).map(([id, end]) => `${id},${end}`),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom("\n", "\r\n", "\r"), (lines, end) => {
        const text = lines.join(end);
        const all = text.replace(/^\uFEFF/u, "").split(/\r\n|\r|\n/u);
        const { people, refused } = read(text);
        const filled = all.filter((content) => /[^,;\t\s"]/u.test(content)).length;
        const counted = people.length + refused.reduce((sum, { count }) => sum + count, 0);
        expect(new Set(people.map(({ userId }) => userId)).size).toBe(people.length);
        // One line may be the heading. A line of quotes only counts as content.
        expect(counted).toBeGreaterThanOrEqual(filled - 1);
        expect(counted).toBeLessThanOrEqual(all.length);
        for (const { line: number, userId } of people) expect(all[number - 1]).toContain(String(userId));
      }),
    );
  });

  test("reads back each list that is written from parsed people", () => {
    const end = fc.oneof(
      fc.constant({ kind: "default" as const }),
      fc.constant({ kind: "life" as const }),
      fc.integer({ min: 1, max: 3660 }).map((days) => ({ kind: "days" as const, days })),
      fc
        .integer({ min: 0, max: 3000 })
        .map((days) => ({ kind: "until" as const, until: new Date(Date.UTC(2027, 2, 2 + days) - 1) })),
    );
    const people = fc.uniqueArray(fc.record({ userId: fc.integer({ min: 1, max: 2 ** 40 - 1 }), end }), {
      selector: ({ userId }) => userId,
      maxLength: 50,
    });
    fc.assert(
      fc.property(people, (written) => {
        const expected = written.map((person, index): ListedPerson => ({ line: index + 1, ...person }));
        expect(read(expected.map(write).join("\n"))).toEqual({ kind: "list", people: expected, refused: [] });
      }),
    );
  });
});

function write({ userId, end }: ListedPerson): string {
  if (end.kind === "days") return `${userId},${end.days}`;
  if (end.kind === "until") return `${userId},${end.until.toISOString().slice(0, 10)}`;
  return end.kind === "life" ? `${userId},life` : String(userId);
}
