import { API_CONSTANTS } from "grammy";
import { expect, test } from "vitest";
import { firstArgument, readSources } from "../../tests/support/text-keys-in-source.ts";
import { allowedUpdates } from "./update-kinds.ts";

/** The methods of grammY's Composer that listen for one kind of update. */
const kindOfMethod: Readonly<Record<string, string>> = {
  callbackQuery: "callback_query",
  command: "message",
  hears: "message",
  inlineQuery: "inline_query",
  chosenInlineResult: "chosen_inline_result",
  gameQuery: "callback_query",
  preCheckoutQuery: "pre_checkout_query",
  shippingQuery: "shipping_query",
  reaction: "message_reaction",
};

test("Telegram is asked for exactly the kinds of updates that have handlers", async () => {
  const kinds = new Set<string>();
  for (const { text } of await readSources()) {
    for (const [, method = ""] of text.matchAll(/\.(\w+)\(/g)) {
      const kind = Object.hasOwn(kindOfMethod, method) ? kindOfMethod[method] : undefined;
      if (kind !== undefined) kinds.add(kind);
    }
    for (const { index, 0: call } of text.matchAll(/\.on\(/g))
      for (const query of filterQueries(text, firstArgument(text.slice(index + call.length)))) {
        const [kind = ""] = query.split(":");
        // The events of connections and of the job runner have other names. An empty kind is grammY's short form for several.
        if (kind === "" || isUpdate(kind)) kinds.add(kind);
      }
  }
  expect([...kinds].toSorted()).toEqual([...allowedUpdates]);
});

const isUpdate = (kind: string): boolean =>
  (API_CONSTANTS.ALL_UPDATE_TYPES as readonly string[]).includes(kind);

/** The texts of an argument, or of the list that it names. */
function filterQueries(source: string, argument: string): string[] {
  const name = /^\[\.\.\.(\w+)\]$/.exec(argument.trim())?.[1];
  const list = name === undefined ? argument : source.slice(source.indexOf(`const ${name} =`)).split(";")[0];
  return [...(list ?? "").matchAll(/"([a-z_:]+)"/g)].map(([, query]) => query ?? "");
}
