import { useEffect, useState } from "preact/hooks";
import type { PersonView } from "../../api/chat-view.ts";
import type { View } from "../../api/view.ts";

export const tabs = ["log", "ledger", "channels", "payments"] as const;
export type Tab = (typeof tabs)[number];
export const sides = ["left", "right"] as const;
export type Side = (typeof sides)[number];
/** The user of a phone and the open chat; null: the list of chats. */
export type PhoneRoute = { readonly person: number; readonly chat: number | null };

/** The open phones and the drawer, as stored in the address; null: the default. */
export type Route = {
  readonly left: PhoneRoute | null;
  readonly right: PhoneRoute | null;
  /** The side for the next opened user; on a narrow screen, the visible phone. */
  readonly side: Side;
  /** Null: the drawer is closed. */
  readonly tab: Tab | null;
};

/** The breakpoint of narrow.css: one phone is visible at a time. */
export const isNarrow = (): boolean => matchMedia("(max-width: 45rem)").matches;

/** `#left=1/1&right=2/-1001&side=right&tab=log` */
export function readRoute(hash: string): Route {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  // Without room beside the phones, the drawer would cover them.
  const wanted = fields.get("tab") ?? (matchMedia("(min-width: 70rem)").matches ? "log" : "none");
  return {
    left: readPhone(fields.get("left")),
    right: readPhone(fields.get("right")),
    // The tour starts with the user on the left; on a wide screen, other users open on the right.
    side: sides.find((side) => side === fields.get("side")) ?? (isNarrow() ? "left" : "right"),
    tab: tabs.find((each) => each === wanted) ?? null,
  };
}

export function writeRoute({ left, right, side, tab }: Route): string {
  const fields = [
    ...(left === null ? [] : [`left=${writePhone(left)}`]),
    ...(right === null ? [] : [`right=${writePhone(right)}`]),
    `side=${side}`,
    `tab=${tab ?? "none"}`,
  ];
  return `#${fields.join("&")}`;
}

const writePhone = ({ person, chat }: PhoneRoute): string => `${person}/${chat ?? "list"}`;

function readPhone(text: string | null): PhoneRoute | null {
  const [, person, chat] = /^(\d+)\/(-?\d+|list)$/.exec(text ?? "") ?? [];
  return person === undefined
    ? null
    : { person: Number(person), chat: chat === "list" ? null : Number(chat) };
}

/** The user on that side, and the open chat if the user still has it. The default is the first two users. */
export function phoneOn(
  route: Route,
  view: View,
  side: Side,
): { person: PersonView; chat: number | null } | null {
  const place = route[side];
  const person =
    view.people.find(({ id }) => id === place?.person) ?? view.people[side === "left" ? 0 : 1] ?? null;
  if (person === null) return null;
  if (place === null || place.person !== person.id) return { person, chat: person.chats[0]?.id ?? null };
  return { person, chat: person.chats.some(({ id }) => id === place.chat) ? place.chat : null };
}

export function useRoute(): [Route, (change: Partial<Route>) => void] {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(readRoute(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const go = (change: Partial<Route>): void => {
    // Read from the address, because two changes may come within one render.
    location.hash = writeRoute({ ...readRoute(location.hash), ...change });
    setRoute(readRoute(location.hash));
  };
  return [route, go];
}
