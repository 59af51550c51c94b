import * as fc from "fast-check";
import { expect, test } from "vitest";
import { loadTranslations } from "../../../platform/texts/texts.ts";
import { broadcastContent } from "../../model/content.ts";
import { tierLabel } from "./buttons.pages.ts";
import { changeButtons, MAX_BUTTONS, ownButtons } from "./change-buttons.ts";
import { readLink } from "./read-link.ts";
import { composeScene } from "../../../../tests/scenes/compose-scene.ts";
import { anyText } from "../../../../tests/support/any-character.ts";

const texts = loadTranslations().for("en");
const isValid = (button: object): boolean =>
  broadcastContent.safeParse({ telegramChatId: 1, messageIds: [1], buttons: [[button]] }).success;

test("Every tier name fits the label of a button", () => {
  const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 64 });
  fc.assert(
    fc.property(name, (tierName) => {
      const button = { kind: "tier", text: tierLabel(texts, tierName), tierId: "01ARZ3NDEKTSV4RRFFQ69G5FAV" };
      expect(isValid(button)).toBe(true);
    }),
  );
});

test("Every link that is read is a valid button", () => {
  // Like fc.webUrl, without its table of all code points.
  const part = anyText().map(encodeURIComponent);
  const address = fc
    .tuple(fc.constantFrom("http", "https"), fc.domain(), fc.array(part, { maxLength: 3 }), part, part)
    .map(([scheme, host, path, query, end]) => `${scheme}://${[host, ...path].join("/")}?${query}#${end}`);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), address, (label, url) => {
      const read = readLink(`${label} – ${url}`);
      expect(read.kind === "refused" || isValid({ kind: "url", ...read.value })).toBe(true);
    }),
  );
});

test("Concurrent additions keep all buttons up to the limit, above the Mute button", async () => {
  await using world = await composeScene();
  await world.compose();
  const { id: broadcastId } = await world.broadcast();
  const key = { broadcastId, actorId: world.olga.id };
  const results = await Promise.all(
    Array.from({ length: MAX_BUTTONS + 2 }, (_, index) => {
      const button = { kind: "url" as const, text: `No. ${index}`, url: `https://example.org/${index}` };
      return changeButtons(world.platform, key, { kind: "add", button });
    }),
  );
  expect(results.filter((result) => result === "too_many")).toHaveLength(2);
  const content = broadcastContent.parse((await world.broadcast()).content);
  expect(ownButtons(content)).toHaveLength(MAX_BUTTONS);
  expect(content.buttons.at(-1)).toMatchObject([{ kind: "data", text: "🔕 Mute" }]);
});
