import { useRef, useState } from "preact/hooks";
import type { Action, ActionResult } from "../../api/actions.ts";
import type { StarBill } from "./page-context.ts";
import type { Toast } from "./use-toasts.ts";

export type Effects = {
  readonly notify: (toast: Omit<Toast, "id">) => void;
  readonly alert: (text: string) => void;
  readonly openPaySheet: (bill: StarBill) => void;
  readonly showChat: (userId: number, chat: number) => void;
};

export type Actions = {
  readonly act: (action: Action) => Promise<ActionResult>;
  readonly isPending: (kind: Action["kind"]) => boolean;
};

const ALREADY_PENDING: ActionResult = { ok: true };

/** Performs actions and shows their results: toasts, alerts, pages and sheets. */
export function useActions(effects: Effects): Actions {
  const runningJobs = useRef(new Map<string, Action["kind"]>());
  const [, setCount] = useState(0);
  const act = async (action: Action): Promise<ActionResult> => {
    const key = JSON.stringify(action);
    if (runningJobs.current.has(key)) return ALREADY_PENDING;
    runningJobs.current.set(key, action.kind);
    setCount(runningJobs.current.size);
    const done = await performAction(action);
    runningJobs.current.delete(key);
    setCount(runningJobs.current.size);
    showResult(action, done, effects);
    return done;
  };
  return { act, isPending: (kind) => [...runningJobs.current.values()].includes(kind) };
}

/** Never throws: an unreachable sandbox is an error result. */
async function performAction(action: Action): Promise<ActionResult> {
  try {
    const response = await fetch("/actions", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(action),
    });
    return (await response.json()) as ActionResult;
  } catch {
    return { ok: false, error: "The sandbox did not answer." };
  }
}

function showResult(
  action: Action,
  done: ActionResult,
  { notify, alert, openPaySheet, showChat }: Effects,
): void {
  if (!done.ok) return notify({ text: done.error, isError: true });
  const { message, isAlert = false, url, chat, invoice } = done;
  if (message !== undefined && isAlert) alert(message);
  else if (message !== undefined) notify({ text: message });
  if (url !== undefined && isPage(url)) {
    window.open(url, "_blank", "noopener,noreferrer");
    notify({ text: "It opened in a new tab:", url });
  }
  if (!("userId" in action)) return;
  if (chat !== undefined) showChat(action.userId, chat);
  if (invoice !== undefined)
    openPaySheet({
      userId: action.userId,
      title: invoice.title,
      stars: invoice.stars,
      by: { url: invoice.url },
    });
}

const isPage = (url: string): boolean => ["http:", "https:"].includes(URL.parse(url)?.protocol ?? "");
