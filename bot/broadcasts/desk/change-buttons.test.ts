import * as fc from "fast-check";
import { expect, test } from "vitest";
import { loadTranslations } from "../../platform/texts/texts.ts";
import { broadcastContent } from "../engine/index.ts";
import { tierLabel } from "./buttons.keyboards.ts";
import { changeButtons, MAX_BUTTONS, ownButtons } from "./change-buttons.ts";
import { readLink } from "./read-link.ts";
import { deskScene } from "./testing/desk-scene.ts";

const texts = loadTranslations().for("en");
const takes = (button: object): boolean =>
  broadcastContent.safeParse({ chatId: 1, messageIds: [1], buttons: [[button]] }).success;

test("Whatever a tier is called, a button can say it", () => {
  const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 64 });
  fc.assert(
    fc.property(name, (words) => {
      const button = { kind: "tier", text: tierLabel(texts, words), tierId: "01ARZ3NDEKTSV4RRFFQ69G5FAV" };
      expect(takes(button)).toBe(true);
    }),
  );
});

test("Whatever is read as a link can be sent as one", () => {
  const address = fc.webUrl({ withFragments: true, withQueryParameters: true });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), address, (label, url) => {
      const read = readLink(`${label} – ${url}`);
      expect(read.kind === "refused" || takes({ kind: "url", ...read.value })).toBe(true);
    }),
  );
});

test("Buttons added by many at once are all there, as many as there is room for, above the way to mute it", async () => {
  await using world = await deskScene();
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
