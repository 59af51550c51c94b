const inUtc = { timeZone: "UTC" } as const;
const clockFormat = new Intl.DateTimeFormat("en-GB", { ...inUtc, hour: "2-digit", minute: "2-digit" });
const secondsFormat = new Intl.DateTimeFormat("en-GB", { ...inUtc, timeStyle: "medium" });
const shortDayFormat = new Intl.DateTimeFormat("en-GB", { ...inUtc, day: "numeric", month: "short" });
const dayFormat = new Intl.DateTimeFormat("en-GB", {
  ...inUtc,
  weekday: "short",
  day: "numeric",
  month: "long",
});
const fullFormat = new Intl.DateTimeFormat("en-GB", { ...inUtc, dateStyle: "medium", timeStyle: "short" });

/** "14:05" in UTC, as all times of the page. */
export const clockTime = (iso: string): string => clockFormat.format(new Date(iso));
/** "14:05:09" */
export const exactTime = (iso: string): string => secondsFormat.format(new Date(iso));
/** "25 Nov" */
export const shortDay = (iso: string): string => shortDayFormat.format(new Date(iso));
/** "Wed 25 November" */
export const dayOf = (iso: string): string => dayFormat.format(new Date(iso));
/** "25 Nov 2026, 14:05" */
export const fullTime = (iso: string): string => fullFormat.format(new Date(iso));

export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => /\p{L}|\p{N}/u.exec(part)?.[0] ?? "")
    .join("")
    .slice(0, 2)
    .toUpperCase() || "?";

export const stars = (count: number): string => `${count} ${count === 1 ? "Star" : "Stars"}`;

export const bytes = (count: number): string =>
  count < 1_024 ? `${count} B` : `${(count / 1_024).toFixed(1)} kB`;

/** Pretty-prints JSON; returns other text unchanged. */
export function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** Whether the sandbox itself opens this URL. */
export const isTelegramLink = (url: string): boolean => /^(https?:\/\/)?t\.me\/\S+$/i.test(url);
