import { expect, test } from "vitest";
import { firstArgument, readSources } from "./support/text-keys-in-source.ts";
import { readLocale } from "./support/locales/fluent.ts";

test("The code holds no user-facing text; all of it comes from locales/", async () => {
  const [english, sources] = await Promise.all([readLocale("en"), readSources()]);
  const literals = sources
    // The operator reads the sentences about wrong settings in a terminal, before any language is known.
    .filter(({ name }) => !/^platform\/runtime\/(?:config|setting-values)\.ts$/.test(name))
    .flatMap(({ name, text }) =>
      shownTexts(text)
        .filter((literal) => !english.messages.has(literal))
        .map((literal) => `${name}: ${literal}`),
    );
  expect(sources.length).toBeGreaterThan(500);
  expect(literals).toEqual([]);
});

test.each([
  'await ctx.reply("Welcome back")',
  'new InlineKeyboard().text(isNew ? "Buy now" : "Renew", data)',
  "await api.sendMessage(chat.id, `Until ${end}`)",
  'await ctx.answerCallbackQuery({ text: "Not allowed" })',
])("A text in the code is found: %s", (source) => {
  expect(shownTexts(source)).not.toEqual([]);
});

const shownTexts = (source: string): string[] =>
  [...source.matchAll(SHOWING)].flatMap(({ index, 0: call }) =>
    textsIn(firstArgument(source.slice(index + call.length))),
  );

/** Calls up to the argument that users read: labels of buttons, texts, captions and pop-ups. */
const SHOWING =
  /\.(?:text|url|pay|requestChat|reply|editMessageText)\(\s*|\bsendMessage\([\w.]+,\s*|\b(?:caption|error_message): |answerCallbackQuery\(\{ text: /g;

/** The text literals of an expression: strings, and templates without their expressions. */
function textsIn(expression: string): string[] {
  // Arguments of nested calls are keys, and operands of comparisons are values: neither is shown.
  let bare = expression;
  for (let before = ""; before !== bare;) {
    before = bare;
    bare = bare.replaceAll(/[\w.]+(?:\?\.)?\([^()]*\)/g, "call");
  }
  const literals = [...bare.replaceAll(/[!=]== ?"[^"]*"/g, "").matchAll(/"([^"]*)"|`([^`]*)`/g)];
  return literals
    .map(([, quoted = "", template = ""]) => quoted + template.replaceAll(/\$\{[^{}]*\}/g, ""))
    .filter((literal) => /\p{L}{2}/u.test(literal));
}
