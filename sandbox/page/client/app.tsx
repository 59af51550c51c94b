import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Alert } from "./alert.tsx";
import { TopBar } from "./bar/top-bar.tsx";
import { PaySheet } from "./chat/pay-sheet.tsx";
import { Phone } from "./chat/phone.tsx";
import { DeskContext } from "./desk.ts";
import type { Bill, CopiedLink, Desk } from "./desk.ts";
import { Drawer } from "./drawer/drawer.tsx";
import { People } from "./people.tsx";
import { isNarrow, placeOn, sides, useRoute } from "./route.ts";
import type { Place, Side } from "./route.ts";
import { Toasts, useNotices } from "./toasts.tsx";
import { Tour } from "./tour/tour.tsx";
import { useActing } from "./use-acting.ts";
import { useView } from "./use-view.ts";
import type { View } from "../view.ts";

export function App(): JSX.Element {
  const { view, isConnected } = useView();
  if (view !== null) return <Page view={view} isConnected={isConnected} />;
  return <p class="waiting">{isConnected ? "Opening the sandbox…" : "The sandbox does not answer yet."}</p>;
}

function Page({ view, isConnected }: { view: View; isConnected: boolean }): JSX.Element {
  const [route, go] = useRoute();
  const [bill, askToPay] = useState<Bill | null>(null);
  const [warning, alert] = useState<string | null>(null);
  const [copied, setCopied] = useState<CopiedLink | null>(null);
  const { notices, notify, drop } = useNotices();

  const show = (place: Place): void => {
    const at = sides.find((side) => placeOn(route, view, side)?.person.id === place.person);
    // On a narrow screen the other phone is not to be seen, so the one that is asked for comes up.
    const side: Side = at ?? route.side;
    go({ [side]: place, ...(isNarrow() ? { side } : {}) });
  };
  const showChat = (person: number, chat: number): void => show({ person, chat });
  const { act, isDoing } = useActing({ notify, alert, askToPay, showChat });
  const desk: Desk = {
    view,
    route,
    go,
    show,
    act,
    isDoing,
    askToPay,
    notify: (words) => notify({ words }),
    copied,
    copy(url, from) {
      setCopied({ url, had: [from] });
      navigator.clipboard.writeText(url).catch(() => undefined);
      notify({ words: "Copied. Another person can open it from their text field." });
    },
    openCopied(who) {
      if (copied === null) return;
      setCopied({ ...copied, had: [...copied.had, who] });
      void act({ kind: "open", who, url: copied.url });
    },
  };
  return (
    <DeskContext.Provider value={desk}>
      {!isConnected && (
        <p class="stopped" role="alert">
          The sandbox was stopped. Start it again with <code>npm run sandbox</code>; this page goes on by
          itself.
        </p>
      )}
      <TopBar />
      <div class={route.tab === null ? "desk" : "desk with-drawer"}>
        <aside class="rail" aria-label="People and tour">
          <People />
          <Tour />
        </aside>
        <main class={`phones show-${route.side}`}>
          <Phone side="left" />
          <Phone side="right" />
        </main>
        <Drawer />
      </div>
      {bill !== null && <PaySheet bill={bill} onClose={() => askToPay(null)} />}
      {warning !== null && <Alert words={warning} onClose={() => alert(null)} />}
      <Toasts notices={notices} drop={drop} />
    </DeskContext.Provider>
  );
}
