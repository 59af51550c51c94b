import type { FixedTextKey } from "../../../platform/texts/texts.ts";
import { isDay, daysLater, momentOf, wallClock } from "../../../platform/time/wall-clock.ts";
import type { Day, WallTime } from "../../../platform/time/wall-clock.ts";
import type { Answer } from "../../../platform/forms/ask.ts";
import { inEnglish } from "../../../platform/forms/in-english.ts";
import { readDay } from "../../../platform/forms/typed-answers.ts";

/** The time of the answer, and the author's zone (an IANA name; null: UTC). */
type Context = { readonly now: Date; readonly timeZone: string | null };

// A year. A later time is most likely a typing error.
const MAX_DAYS = 366;

const refused = (reason: FixedTextKey): Answer<never> => ({ kind: "refused", reason });

/**
 * Reads "18:30" (the next such time), "6:30 pm", "tomorrow 9:00", "2026-12-24 18:00", "24.12.2026 18:00" or "24 December 2026
 * at 18:00", in each language of the bot, as an ISO 8601 string.
 */
export function readSendTime(text: string, { now, timeZone }: Context): Answer<string> {
  const typed = inEnglish(text);
  const found =
    /^(?<day>.*?)(?:,|\s+at|\s)?\s*\b(?<hour>\d{1,2}):(?<minute>\d{2})\s*(?<half>[ap]\.?m\.?)?$/u.exec(typed);
  const time = found?.groups === undefined ? undefined : readTime(found.groups);
  if (time === undefined) return refused("broadcast-moment-unclear");
  const today = wallClock(now, timeZone);
  const dayText = found?.groups?.["day"]?.trim() ?? "";
  if (dayText === "") {
    const next = [0, 1]
      .map((days) => momentOf(daysLater(today, days), time, timeZone))
      .find((candidate) => candidate > now);
    return next === undefined ? refused("broadcast-moment-past") : ok(next);
  }
  const day = dayText === "today" ? today : dayText === "tomorrow" ? daysLater(today, 1) : readDay(dayText);
  if (day === undefined) return refused("broadcast-moment-unclear");
  return isDay(day) ? readFuture(day, time, { now, timeZone }) : refused("broadcast-moment-no-such-day");
}

function readFuture(day: Day, time: WallTime, { now, timeZone }: Context): Answer<string> {
  const sendTime = momentOf(day, time, timeZone);
  if (sendTime <= now) return refused("broadcast-moment-past");
  const last = momentOf(daysLater(wallClock(now, timeZone), MAX_DAYS), time, timeZone);
  return sendTime > last ? refused("broadcast-moment-far") : ok(sendTime);
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

const ok = (sendTime: Date): Answer<string> => ({ kind: "ok", value: sendTime.toISOString() });
