// @module-tag sized
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { TestUser } from "../sandbox/telegram/index.ts";
import { AccessScene } from "./scenes/access-scene.ts";
import { testSize } from "./support/test-size.ts";
import { readSources } from "./support/text-keys-in-source.ts";
import { callsOf, findParsers } from "./support/typed-text-parsers.ts";
import { anyText } from "./support/any-character.ts";

/*
 * Every door gets values that its author did not think of: here typed text, commands, deep links and callback data, and in
 * webhooks/bodies.fuzz.test.ts the bodies of requests. No door crashes, and none hangs.
 */

const HOURS = 60 * 60_000;

const HARD = [
  "",
  " ",
  "\n",
  "\u0000",
  "\u200f",
  "\ufe0f",
  "\ud83d",
  "a\u0345\u0301",
  "<b>",
  "&",
  "{ $id }",
  "'",
  "\\",
  "%",
  "٣",
];
const WORDS = [
  "0",
  "-1",
  "1e9",
  "9".repeat(30),
  "12:30",
  "2026-02-30",
  "31 december 2026",
  "life",
  "$9.99",
  "⭐ 250",
  "1,5",
];
const ADDRESSES = ["https://example.org", "//", "@olga", "t.me/x", "0x" + "a".repeat(40)];

/** Text of up to 4,096 characters, the most that Telegram delivers. */
const typedText = fc
  .tuple(
    fc.array(fc.oneof(anyText(), fc.constantFrom(...HARD, ...WORDS, ...ADDRESSES)), {
      maxLength: 12,
    }),
    // One in twenty is long.
    fc.integer({ min: 1, max: 20 }).map((number) => (number === 20 ? 1_000 : 1)),
  )
  .map(([parts, times]) => parts.join("").repeat(times).slice(0, 4_096));

test(
  "Any typed text is accepted or refused by every parser",
  async () => {
    const calls = (await Promise.all((await findParsers()).map(callsOf))).flat();
    expect(calls.length).toBeGreaterThan(30);
    fc.assert(
      fc.property(typedText, (text) => {
        for (const call of calls) call(text);
      }),
      // Times the number of calls: a quarter of a million in the long run.
      { numRuns: testSize(50, 1_200) },
    );
  },
  testSize(60_000, HOURS),
);

/** The words of commands and of buttons, as the source has them. */
async function findWords(): Promise<{ readonly commands: string[]; readonly actions: string[] }> {
  const sources = (await readSources()).map(({ text }) => text);
  const all = (pattern: RegExp, texts = sources): string[] => [
    ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, word]) => word ?? ""))),
  ];
  return {
    commands: all(/\.command\("(\w+)"/g),
    actions: all(
      /"([a-z]+(?:-[a-z]+)*)"/g,
      sources.filter((text) => text.includes("onButton")),
    ),
  };
}

const bytesOf64 = (text: string): string => {
  // The local Telegram delivers no NUL.
  let end = text.replaceAll("\u0000", "").toWellFormed();
  while (Buffer.byteLength(end) > 64) end = end.slice(0, -1).toWellFormed();
  return end === "" ? "x" : end;
};

test(
  "Any text, command, deep link and callback data of anybody is answered",
  async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber();
    const stranger = scene.newUser();
    await scene.meet(stranger);
    const people: TestUser[] = [scene.olga, person, stranger];
    const { commands, actions } = await findWords();
    expect(commands.length).toBeGreaterThan(15);
    expect(actions.length).toBeGreaterThan(50);
    const { sale } = scene;
    const orderId = await sale.order({ buyerId: person.id });
    const ids = [
      sale.channelId,
      sale.tierId,
      sale.tierVersionId,
      orderId,
      String(person.id),
      String(scene.olga.id),
    ];
    const part = fc.oneof(
      fc.constantFrom(
        ...ids,
        ...actions,
        "yes",
        "no",
        "stars",
        "nowpayments",
        "XTR",
        "USD",
        "0",
        "1",
        "99999",
      ),
      anyText({ maxLength: 8 }),
    );
    const data = fc
      .tuple(fc.constantFrom(...actions), fc.array(part, { maxLength: 4 }))
      .map((parts) => bytesOf64(parts.flat().join(":")));
    const link = fc
      .tuple(fc.constantFrom("c_", "t_", "d_", "l_", "a_", ""), part)
      .map(([kind, id]) => `/start ${kind}${id}`);
    const command = fc.tuple(fc.constantFrom(...commands), part).map(([name, rest]) => `/${name} ${rest}`);
    const action = fc.oneof(
      fc.record({ kind: fc.constant("say" as const), text: fc.oneof(typedText, link, command) }),
      fc.record({ kind: fc.constant("press" as const), text: data }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(people.length - 1), action, async (index, { kind, text }) => {
        const author = people[index] ?? stranger;
        if (kind === "press") await scene.pressForged(author, text);
        // Telegram sends no empty message.
        else if (text.trim() !== "") await scene.say(author, text);
      }),
      { numRuns: testSize(60, 1_200), endOnFailure: true },
    );
  },
  testSize(60_000, HOURS),
);
