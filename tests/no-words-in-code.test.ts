import { expect, test } from "vitest";
import { firstArgument, readSources } from "./support/asked-keys.ts";
import { readLocale } from "./support/locales/fluent.ts";

test("The code says nothing to a person in words of its own", async () => {
  const [english, sources] = await Promise.all([readLocale("en"), readSources()]);
  const speaking = sources.filter(({ name }) =>
    /(\.(handlers|keyboards|jobs|conversation)|\/telegram-[^/]*|\/tell)\.ts$/.test(name),
  );
  const said = speaking.flatMap(({ name, text }) =>
    [...text.matchAll(SAYING)]
      .flatMap(({ index, 0: call }) => wordsIn(firstArgument(text.slice(index + call.length))))
      .filter((words) => !english.messages.has(words))
      .map((words) => `${name}: ${words}`),
  );
  expect(speaking.length).toBeGreaterThan(100);
  expect(said).toEqual([]);
});

/** Calls up to the argument that is read: labels of buttons, texts, captions and pop-ups. */
const SAYING =
  /\.(?:text|url|pay|requestChat|reply|editMessageText)\(\s*|\bsendMessage\([\w.]+,\s*|\btell\([\w.]+,\s*[\w.]+,\s*|\b(?:caption|error_message): |answerCallbackQuery\(\{ text: /g;

/** The words that stand in an expression by themselves: in quotes, or in a template outside of its braces. */
function wordsIn(expression: string): string[] {
  // The arguments of calls are keys and names of values; what is compared with is no text either.
  let bare = expression;
  for (let before = ""; before !== bare;) {
    before = bare;
    bare = bare.replaceAll(/[\w.]+(?:\?\.)?\([^()]*\)/g, "call");
  }
  const literals = [...bare.replaceAll(/[!=]== ?"[^"]*"/g, "").matchAll(/"([^"]*)"|`([^`]*)`/g)];
  return literals
    .map(([, quoted = "", template = ""]) => quoted + template.replaceAll(/\$\{[^{}]*\}/g, ""))
    .filter((words) => /\p{L}{2}/u.test(words));
}
