import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Alert } from "./ui/alert.tsx";
import { TopBar } from "./bar/top-bar.tsx";
import { PaySheet } from "./chat/pay-sheet.tsx";
import { Phone } from "./chat/phone.tsx";
import { PageContext } from "./state/page-context.ts";
import type { StarBill, CopiedLink, PageContextValue } from "./state/page-context.ts";
import { Drawer } from "./drawer/drawer.tsx";
import { People } from "./people.tsx";
import { isNarrow, phoneOn, sides, useRoute } from "./state/route.ts";
import type { PhoneRoute, Side } from "./state/route.ts";
import { useToasts } from "./state/use-toasts.ts";
import { ToastList } from "./ui/toasts.tsx";
import { Tour } from "./tour/tour.tsx";
import { useActions } from "./state/use-actions.ts";
import { useView } from "./state/use-view.ts";
import type { View } from "../api/view.ts";

export function App(): JSX.Element {
  const { view, isConnected } = useView();
  if (view !== null) return <Page view={view} isConnected={isConnected} />;
  return <p class="waiting">{isConnected ? "Opening the sandbox…" : "The sandbox does not answer yet."}</p>;
}

function Page({ view, isConnected }: { view: View; isConnected: boolean }): JSX.Element {
  const [route, go] = useRoute();
  const [bill, openPaySheet] = useState<StarBill | null>(null);
  const [warning, alert] = useState<string | null>(null);
  const [copied, setCopied] = useState<CopiedLink | null>(null);
  const { toasts, notify, drop } = useToasts();

  const show = (place: PhoneRoute): void => {
    const at = sides.find((side) => phoneOn(route, view, side)?.person.id === place.person);
    // A narrow screen shows one phone, so it switches to the requested one.
    const side: Side = at ?? route.side;
    go({ [side]: place, ...(isNarrow() ? { side } : {}) });
  };
  const showChat = (person: number, chat: number): void => show({ person, chat });
  const { act, isPending } = useActions({ notify, alert, openPaySheet, showChat });
  const page: PageContextValue = {
    view,
    route,
    go,
    show,
    act,
    isPending,
    openPaySheet,
    notify: (text) => notify({ text }),
    copied,
    copy(url, from) {
      setCopied({ url, openedBy: [from] });
      navigator.clipboard.writeText(url).catch(() => undefined);
      notify({ text: "Copied. Another user can open it above their text field." });
    },
    openCopied(userId) {
      if (copied === null) return;
      setCopied({ ...copied, openedBy: [...copied.openedBy, userId] });
      void act({ kind: "open", userId, url: copied.url });
    },
  };
  return (
    <PageContext.Provider value={page}>
      {!isConnected && (
        <p class="stopped" role="alert">
          The sandbox was stopped. Start it again with <code>npm run sandbox</code>; this page reconnects by
          itself.
        </p>
      )}
      <TopBar />
      <div class={route.tab === null ? "workspace" : "workspace with-drawer"}>
        <aside class="rail" aria-label="Users and tour">
          <People />
          <Tour />
        </aside>
        <main class={`phones show-${route.side}`}>
          <Phone side="left" />
          <Phone side="right" />
        </main>
        <Drawer />
      </div>
      {bill !== null && <PaySheet bill={bill} onClose={() => openPaySheet(null)} />}
      {warning !== null && <Alert text={warning} onClose={() => alert(null)} />}
      <ToastList toasts={toasts} drop={drop} />
    </PageContext.Provider>
  );
}
