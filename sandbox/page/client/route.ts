import { useEffect, useState } from "preact/hooks";
import type { PersonView, View } from "../view.ts";

export const tabs = ["log", "ledger", "channels", "payments"] as const;
export type Tab = (typeof tabs)[number];
export const sides = ["left", "right"] as const;
export type Side = (typeof sides)[number];
/** Whose phone it is and the chat that is open on it; null: the list of chats. */
export type Place = { readonly person: number; readonly chat: number | null };

/** What is open, as the address says it; null: what is open by itself. */
export type Route = {
  readonly left: Place | null;
  readonly right: Place | null;
  /** Where the next person is opened; on a narrow screen, the one phone that is shown. */
  readonly side: Side;
  /** Null: the drawer is closed. */
  readonly tab: Tab | null;
};

/** A phone's width, as in narrow.css: one person is shown at a time. */
export const isNarrow = (): boolean => matchMedia("(max-width: 45rem)").matches;

/** `#left=1/1&right=2/-1001&side=right&tab=log` */
export function readRoute(hash: string): Route {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  // Where there is no room beside the phones, the drawer would hide them.
  const wanted = fields.get("tab") ?? (matchMedia("(min-width: 70rem)").matches ? "log" : "none");
  return {
    left: readPlace(fields.get("left")),
    right: readPlace(fields.get("right")),
    // The tour begins with the one on the left; beside them, people are opened on the right.
    side: sides.find((side) => side === fields.get("side")) ?? (isNarrow() ? "left" : "right"),
    tab: tabs.find((each) => each === wanted) ?? null,
  };
}

export function writeRoute({ left, right, side, tab }: Route): string {
  const fields = [
    ...(left === null ? [] : [`left=${writePlace(left)}`]),
    ...(right === null ? [] : [`right=${writePlace(right)}`]),
    `side=${side}`,
    `tab=${tab ?? "none"}`,
  ];
  return `#${fields.join("&")}`;
}

const writePlace = ({ person, chat }: Place): string => `${person}/${chat ?? "list"}`;

function readPlace(text: string | null): Place | null {
  const [, person, chat] = /^(\d+)\/(-?\d+|list)$/.exec(text ?? "") ?? [];
  return person === undefined
    ? null
    : { person: Number(person), chat: chat === "list" ? null : Number(chat) };
}

/** The person on that side, and the chat if it is still theirs: the first two people stand there by themselves. */
export function placeOn(
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
    // The address is the newest word: two changes may come within one rendering.
    location.hash = writeRoute({ ...readRoute(location.hash), ...change });
    setRoute(readRoute(location.hash));
  };
  return [route, go];
}
