import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say } from "../../platform/forms/ask.ts";
import type { Answer, Asking } from "../../platform/forms/ask.ts";
import { newId } from "../../platform/values/ids.ts";
import { describeTimeZone } from "./describe-time-zone.ts";
import { findZones } from "./find-zones.ts";
import { readWhereabouts } from "./read-whereabouts.ts";
import type { Whereabouts } from "./read-whereabouts.ts";
import { setTimeZone } from "./set-time-zone.ts";
import { zoneLabel } from "./time-zones.keyboards.ts";

/** What the form is opened for. Kept as JSON while it waits. */
export type CityFormRequest = {
  readonly userId: number;
  /** Telegram's, which tells of the place too. */
  readonly languageCode: string | null;
  /** In which they may name a country. */
  readonly languageCodes: readonly string[];
};

type Offered = { readonly value: string; readonly label: string };

/** Asks for a city, or the time that it is there, until one zone is left. */
export async function fillCityForm(
  form: Form,
  { texts }: FormContext,
  { userId, languageCode, languageCodes }: CityFormRequest,
): Promise<void> {
  const mark = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const asking = { form, texts, mark, step: 0 };
  const readText = (text: string): Answer<Whereabouts> => {
    const value = readWhereabouts(text, languageCodes);
    return value === undefined ? { kind: "refused", reason: "zone-unknown" } : { kind: "ok", value };
  };
  let offered: readonly Offered[] = [];
  let question = "zone-which-city";
  for (;;) {
    const where = await askWhere(asking, question, offered, readText);
    // Which clocks show a time depends on when it is asked.
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

const askWhere = (
  asking: Asking,
  question: string,
  offered: readonly Offered[],
  readText: (text: string) => Answer<Whereabouts>,
): Promise<Whereabouts> =>
  ask(asking, {
    html: asking.texts.html(question),
    buttons: offered.map((button) => [button]),
    readText,
    readButton: (value) =>
      offered.some((button) => button.value === value) ? { kind: "place", zones: [value] } : undefined,
  });
