import { useRef, useState } from "preact/hooks";
import type { Deed, Done } from "../deeds.ts";
import type { Bill } from "./desk.ts";
import { doDeed } from "./do-deed.ts";
import type { Notice } from "./toasts.tsx";

export type Effects = {
  readonly notify: (notice: Omit<Notice, "id">) => void;
  readonly alert: (words: string) => void;
  readonly askToPay: (bill: Bill) => void;
  readonly showChat: (who: number, chat: number) => void;
};

export type Acting = {
  readonly act: (deed: Deed) => Promise<Done>;
  readonly isDoing: (kind: Deed["kind"]) => boolean;
};

const BUSY: Done = { ok: true };

/** Does deeds and shows what came of them: pop-ups, pages, sheets. */
export function useActing(effects: Effects): Acting {
  const underWay = useRef(new Map<string, Deed["kind"]>());
  const [, setCount] = useState(0);
  const act = async (deed: Deed): Promise<Done> => {
    const key = JSON.stringify(deed);
    if (underWay.current.has(key)) return BUSY;
    underWay.current.set(key, deed.kind);
    setCount(underWay.current.size);
    const done = await doDeed(deed);
    underWay.current.delete(key);
    setCount(underWay.current.size);
    showDone(deed, done, effects);
    return done;
  };
  return { act, isDoing: (kind) => [...underWay.current.values()].includes(kind) };
}

function showDone(deed: Deed, done: Done, { notify, alert, askToPay, showChat }: Effects): void {
  if (!done.ok) return notify({ words: done.problem, isProblem: true });
  const { says, isAlert = false, url, chat, invoice } = done;
  if (says !== undefined && isAlert) alert(says);
  else if (says !== undefined) notify({ words: says });
  if (url !== undefined && isPage(url)) {
    window.open(url, "_blank", "noopener,noreferrer");
    notify({ words: "It opened in a new tab:", url });
  }
  if (!("who" in deed)) return;
  if (chat !== undefined) showChat(deed.who, chat);
  if (invoice !== undefined)
    askToPay({ who: deed.who, title: invoice.title, stars: invoice.stars, by: { url: invoice.url } });
}

const isPage = (url: string): boolean => ["http:", "https:"].includes(URL.parse(url)?.protocol ?? "");
