import type { FixedTextKey } from "../../platform/texts/texts.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say, startAsking } from "../../platform/forms/ask.ts";
import type { Answer, Asking } from "../../platform/forms/ask.ts";
import { describeTimeZone, setTimeZone, findZones } from "./find-zones.ts";
import { readLocation } from "./read-location.ts";
import type { Location } from "./read-location.ts";
import { zoneLabel } from "./zones.ts";

/** Stored as JSON while the form waits. */
export type CityFormRequest = {
  readonly userId: number;
  /** The language of the user's Telegram, which suggests the place too. */
  readonly languageCode: string | null;
  /** Languages in which the user may name a country. */
  readonly languageCodes: readonly string[];
};

type Offered = { readonly value: string; readonly label: string };

/** Asks for a city, or for the local time, until one zone is left. */
async function fillCityForm(
  form: Form,
  { texts }: FormContext,
  { userId, languageCode, languageCodes }: CityFormRequest,
): Promise<void> {
  const asking = await startAsking(form, texts);
  const readText = (text: string): Answer<Location> => {
    const value = readLocation(text, languageCodes);
    return value === undefined ? { kind: "refused", reason: "zone-unknown" } : { kind: "ok", value };
  };
  let offered: readonly Offered[] = [];
  let question: FixedTextKey = "zone-which-city";
  for (;;) {
    const where = await askCity(asking, question, offered, readText);
    // A local time matches other zones later, so the moment of the question counts.
    offered = await form.external(({ platform }) => {
      const now = platform.clock.now();
      const zones = where.kind === "utc" ? [] : findZones(where, now, { languageCode });
      return zones.map((value) => ({ value, label: zoneLabel(texts, value, now) }));
    });
    const [only] = offered;
    if (where.kind !== "utc" && (only === undefined || offered.length > 1)) {
      question = only === undefined ? "zone-unknown" : "zone-which";
      continue;
    }
    const done = await attempt(form, async ({ platform }) => {
      const zone = only?.value ?? null;
      await setTimeZone(platform, { userId, zone });
      return describeTimeZone(texts, "set", zone, platform.clock.now());
    });
    if (done.kind === "done") return say(form, done.value);
    await say(form, texts.html("zone-failed", { id: done.errorId }));
  }
}

const askCity = (
  asking: Asking,
  question: FixedTextKey,
  offered: readonly Offered[],
  readText: (text: string) => Answer<Location>,
): Promise<Location> =>
  ask(asking, {
    html: asking.texts.html(question),
    buttons: offered.map((button) => [button]),
    readText,
    readButton: (value) =>
      offered.some((button) => button.value === value) ? { kind: "place", zones: [value] } : undefined,
  });

const form = defineForm({ id: "time-zone", fill: fillCityForm, lost: "zone-form-lost" });

export const cityForm = form.waiting;
export const openCityForm = form.open;
