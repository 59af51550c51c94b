import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Deed, Done } from "../deeds.ts";
import type { View } from "../view.ts";
import type { Place, Route } from "./route.ts";

/** What a pay sheet is for: the invoice of a message, or the one behind a link. */
export type Bill = {
  readonly who: number;
  readonly title: string;
  readonly stars: number;
  readonly by: { readonly message: number } | { readonly url: string };
};

/** The link that was copied last, and who has it already. */
export type CopiedLink = { readonly url: string; readonly had: readonly number[] };

/** What every part of the page works with. */
export type Desk = {
  readonly view: View;
  readonly route: Route;
  readonly go: (change: Partial<Route>) => void;
  /** Opens a person's phone where it is shown already, or else on the side that is next. */
  readonly show: (place: Place) => void;
  /** Does it and shows what comes of it. The same deed is not begun again before it ended. */
  readonly act: (deed: Deed) => Promise<Done>;
  /** Whether such a deed is under way. */
  readonly isDoing: (kind: Deed["kind"]) => boolean;
  readonly askToPay: (bill: Bill) => void;
  readonly notify: (words: string) => void;
  readonly copied: CopiedLink | null;
  /** Takes a link along from one person to others. */
  readonly copy: (url: string, from: number) => void;
  readonly openCopied: (who: number) => void;
};

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("There is no desk around this part of the page");
  return desk;
}
