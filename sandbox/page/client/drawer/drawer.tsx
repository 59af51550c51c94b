import type { JSX } from "preact";
import { usePage } from "../state/page-context.ts";
import { Icon } from "../ui/icon.tsx";
import { tabs } from "../state/route.ts";
import type { Tab } from "../state/route.ts";
import { ChannelsTab } from "./channels-tab.tsx";
import { LedgerTab } from "./ledger-tab.tsx";
import { LogTab } from "./log-tab.tsx";
import { PaymentsTab } from "./payments-tab.tsx";

const TITLES: Readonly<Record<Tab, string>> = {
  log: "Log",
  ledger: "Ledger",
  channels: "Channels",
  payments: "Payments",
};

export function Drawer(): JSX.Element | null {
  const { route, go } = usePage();
  const { tab } = route;
  if (tab === null) return null;
  const step = (by: number): void => {
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length] ?? tab;
    go({ tab: next });
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <aside
      class="drawer"
      aria-label="Behind the scenes"
      onKeyDown={({ key }) => key === "Escape" && go({ tab: null })}
    >
      <header>
        <div class="tabs" role="tablist" aria-label="Behind the scenes">
          {tabs.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              id={`tab-${each}`}
              aria-selected={each === tab}
              aria-controls="panel"
              tabIndex={each === tab ? 0 : -1}
              onClick={() => go({ tab: each })}
              onKeyDown={({ key }) => {
                if (key === "ArrowRight") step(1);
                else if (key === "ArrowLeft") step(-1);
              }}
            >
              {TITLES[each]}
            </button>
          ))}
        </div>
        <button type="button" class="quiet" aria-label="Close the drawer" onClick={() => go({ tab: null })}>
          <Icon of="close" />
        </button>
      </header>
      <div id="panel" class="panel" role="tabpanel" tabIndex={0} aria-labelledby={`tab-${tab}`}>
        <Panel tab={tab} />
      </div>
    </aside>
  );
}

function Panel({ tab }: { tab: Tab }): JSX.Element {
  switch (tab) {
    case "log":
      return <LogTab />;
    case "ledger":
      return <LedgerTab />;
    case "channels":
      return <ChannelsTab />;
    case "payments":
      return <PaymentsTab />;
  }
}
