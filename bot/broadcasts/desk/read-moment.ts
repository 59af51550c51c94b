import { isDay } from "../../platform/time/days.ts";
import type { Day } from "../../platform/time/days.ts";
import type { Answer } from "../../platform/forms/ask.ts";
import { inEnglish } from "../../platform/forms/in-english.ts";
import { readDay } from "../../platform/forms/read-day.ts";
import { daysLater, momentOf, wallClock } from "../../platform/time/wall-clock.ts";
import type { WallTime } from "../../platform/time/wall-clock.ts";

/* What the form makes of a typed moment. Everything here is pure. */

/** When it is typed, and where: a time is told by the clocks of that zone (an IANA name; null: UTC). */
export type Here = { readonly now: Date; readonly timeZone: string | null };

// A year: what is planned for later is forgotten by whoever planned it.
const FURTHEST_DAYS = 366;

const refused = (reason: string): Answer<never> => ({ kind: "refused", reason });

/**
 * "18:30" (the next time that the clock shows it), "6:30 pm", "tomorrow 9:00", "2026-12-24 18:00", "24.12.2026 18:00" or
 * "24 December 2026 at 18:00", in any of our languages, as a text of ISO 8601.
 */
export function readMoment(text: string, { now, timeZone }: Here): Answer<string> {
  const typed = inEnglish(text);
  const found =
    /^(?<day>.*?)(?:,|\s+at|\s)?\s*\b(?<hour>\d{1,2}):(?<minute>\d{2})\s*(?<half>[ap]\.?m\.?)?$/u.exec(typed);
  const time = found?.groups === undefined ? undefined : readTime(found.groups);
  if (time === undefined) return refused("broadcast-moment-unclear");
  const today = wallClock(now, timeZone);
  const words = found?.groups?.["day"]?.trim() ?? "";
  if (words === "") {
    const next = [0, 1]
      .map((days) => momentOf(daysLater(today, days), time, timeZone))
      .find((moment) => moment > now);
    return next === undefined ? refused("broadcast-moment-past") : ok(next);
  }
  const day = words === "today" ? today : words === "tomorrow" ? daysLater(today, 1) : readDay(words);
  if (day === undefined) return refused("broadcast-moment-unclear");
  return isDay(day) ? readFuture(day, time, { now, timeZone }) : refused("broadcast-moment-no-such-day");
}

function readFuture(day: Day, time: WallTime, { now, timeZone }: Here): Answer<string> {
  const moment = momentOf(day, time, timeZone);
  if (moment <= now) return refused("broadcast-moment-past");
  const last = momentOf(daysLater(wallClock(now, timeZone), FURTHEST_DAYS), time, timeZone);
  return moment > last ? refused("broadcast-moment-far") : ok(moment);
}

function readTime(groups: Readonly<Record<string, string | undefined>>): WallTime | undefined {
  const hour = Number(groups["hour"]);
  const minute = Number(groups["minute"]);
  const half = groups["half"];
  if (minute > 59 || hour > 23) return undefined;
  if (half === undefined) return { hour, minute };
  if (hour < 1 || hour > 12) return undefined;
  return { hour: (hour % 12) + (half.startsWith("p") ? 12 : 0), minute };
}

const ok = (moment: Date): Answer<string> => ({ kind: "ok", value: moment.toISOString() });
