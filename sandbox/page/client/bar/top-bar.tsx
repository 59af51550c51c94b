import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { usePage } from "../state/page-context.ts";
import { fullTime } from "../ui/format.ts";
import { BotControls } from "./bot-controls.tsx";
import { FaultsSheet } from "./faults-sheet.tsx";
import { RightsSheet } from "./rights-sheet.tsx";
import { TimeControls } from "./time-controls.tsx";

/** Controls for time, faults, rights and the bot's process. Collapses on a narrow screen. */
export function TopBar(): JSX.Element {
  const { view, route, go } = usePage();
  const [isUnfolded, setUnfolded] = useState(false);
  const [sheet, setSheet] = useState<"faults" | "rights" | null>(null);
  const { state, username } = view.bot;
  const armed = view.faults.length;
  return (
    <header class="bar">
      <h1>
        PayGatePrime <span>sandbox</span>
      </h1>
      <p class={`bot-state ${state}`} title={`@${username}`}>
        <span aria-hidden="true">●</span> Bot <b>{state}</b>
      </p>
      <p class="now">
        <time dateTime={view.now}>{fullTime(view.now)}</time> <small>UTC</small>
      </p>
      <button
        type="button"
        class="fold"
        aria-expanded={isUnfolded}
        aria-controls="controls"
        onClick={() => setUnfolded(!isUnfolded)}
      >
        Controls
      </button>
      <div id="controls" class={isUnfolded ? "controls unfolded" : "controls"}>
        <TimeControls />
        <div class="group" role="group" aria-label="Faults">
          <button type="button" onClick={() => setSheet("faults")}>
            Faults{armed > 0 && <span class="badge">{armed}</span>}
          </button>
          <button type="button" onClick={() => setSheet("rights")}>
            Rights
          </button>
        </div>
        <BotControls />
      </div>
      <button
        type="button"
        class="drawer-toggle"
        aria-pressed={route.tab !== null}
        onClick={() => go({ tab: route.tab === null ? "log" : null })}
      >
        Behind the scenes
      </button>
      {sheet === "faults" && <FaultsSheet onClose={() => setSheet(null)} />}
      {sheet === "rights" && <RightsSheet onClose={() => setSheet(null)} />}
    </header>
  );
}
