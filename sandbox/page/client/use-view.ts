import { useEffect, useState } from "preact/hooks";
import type { View } from "../view.ts";

/** A stopped sandbox is asked for this often; the browser's own pause between attempts varies. */
const RECONNECT_MS = 1_000;
/** The program also writes rows that nobody is told of, and the sandbox's time passes like ours. */
const LOOK_AGAIN_MS = 3_000;

export type Seen = {
  /** Null before the first answer. */
  readonly view: View | null;
  /** Whether the sandbox hears us. */
  readonly isConnected: boolean;
};

/** Follows the sandbox: fetches the view anew whenever it changed, one request at a time. */
export function useView(): Seen {
  const [seen, setSeen] = useState<Seen>({ view: null, isConnected: true });
  useEffect(() => followView(setSeen), []);
  return seen;
}

function followView(show: (change: (before: Seen) => Seen) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let events: EventSource | undefined;
  let timer: number | undefined;
  let isFetching = false;
  let isStale = false;

  const lost = (): void => {
    events?.close();
    if (signal.aborted) return;
    show((before) => ({ ...before, isConnected: false }));
    clearTimeout(timer);
    timer = setTimeout(connect, RECONNECT_MS);
  };
  const refresh = async (): Promise<void> => {
    isStale = true;
    if (isFetching) return;
    isFetching = true;
    try {
      while (isStale && !signal.aborted) {
        isStale = false;
        const response = await fetch("/view", { signal });
        if (!response.ok) throw new Error(`The view was answered with ${response.status}`);
        const view = (await response.json()) as View;
        show(() => ({ view, isConnected: true }));
      }
    } catch {
      lost();
    } finally {
      isFetching = false;
    }
  };
  const connect = (): void => {
    events = new EventSource("/events");
    events.addEventListener("open", () => void refresh());
    events.addEventListener("message", () => void refresh());
    events.addEventListener("error", lost);
  };
  connect();
  const looking = setInterval(() => {
    if (events?.readyState === EventSource.OPEN && !document.hidden) void refresh();
  }, LOOK_AGAIN_MS);
  return () => {
    ending.abort();
    clearTimeout(timer);
    clearInterval(looking);
    events?.close();
  };
}
