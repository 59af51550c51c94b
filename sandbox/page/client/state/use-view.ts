import { useEffect, useState } from "preact/hooks";
import type { View } from "../../api/view.ts";

/** The browser's own reconnect delay varies. */
const RECONNECT_MS = 1_000;
/** The program also writes rows without any event, and the sandbox's clock runs. */
const REFRESH_MS = 3_000;

export type ViewState = {
  /** Null before the first response. */
  readonly view: View | null;
  /** Whether the sandbox responds. */
  readonly isConnected: boolean;
};

/** Fetches the view after every change, one request at a time. */
export function useView(): ViewState {
  const [seen, setSeen] = useState<ViewState>({ view: null, isConnected: true });
  useEffect(() => followView(setSeen), []);
  return seen;
}

function followView(show: (change: (before: ViewState) => ViewState) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let events: EventSource | undefined;
  let timer: number | undefined;
  let isFetching = false;
  let isStale = false;

  const reconnectLater = (): void => {
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
      reconnectLater();
    } finally {
      isFetching = false;
    }
  };
  const connect = (): void => {
    events = new EventSource("/events");
    events.addEventListener("open", () => void refresh());
    events.addEventListener("message", () => void refresh());
    events.addEventListener("error", reconnectLater);
  };
  connect();
  const refreshing = setInterval(() => {
    if (events?.readyState === EventSource.OPEN && !document.hidden) void refresh();
  }, REFRESH_MS);
  return () => {
    ending.abort();
    clearTimeout(timer);
    clearInterval(refreshing);
    events?.close();
  };
}
