import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Action, ActionResult } from "../../api/actions.ts";
import type { View } from "../../api/view.ts";
import type { PhoneRoute, Route } from "./route.ts";

/** The invoice of a payment sheet, from a message or a link. */
export type StarBill = {
  readonly userId: number;
  readonly title: string;
  readonly stars: number;
  readonly by: { readonly message: number } | { readonly url: string };
};

/** The link copied last, and the ids of the users who opened it already. */
export type CopiedLink = { readonly url: string; readonly openedBy: readonly number[] };

export type PageContextValue = {
  readonly view: View;
  readonly route: Route;
  readonly go: (change: Partial<Route>) => void;
  /** Shows a user's phone where it is visible already, else on the current side. */
  readonly show: (place: PhoneRoute) => void;
  /** Performs an action and shows its result. A duplicate of a pending action is ignored. */
  readonly act: (action: Action) => Promise<ActionResult>;
  /** Whether an action of this kind is pending. */
  readonly isPending: (kind: Action["kind"]) => boolean;
  readonly openPaySheet: (bill: StarBill) => void;
  readonly notify: (text: string) => void;
  readonly copied: CopiedLink | null;
  /** Copies a link for users other than `from`. */
  readonly copy: (url: string, from: number) => void;
  readonly openCopied: (userId: number) => void;
};

export const PageContext = createContext<PageContextValue | null>(null);

export function usePage(): PageContextValue {
  const page = useContext(PageContext);
  if (page === null) throw new Error("usePage() needs a PageContext provider");
  return page;
}
