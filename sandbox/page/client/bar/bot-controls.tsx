import type { JSX } from "preact";
import { usePage } from "../state/page-context.ts";

const COPIES = 100;

export function BotControls(): JSX.Element {
  const { view, act, isPending } = usePage();
  const isRunning = view.bot.state === "running";
  const hasReport = view.log.some(({ kind }) => kind === "report");
  return (
    <div class="group" role="group" aria-label="The program">
      {isRunning ? (
        <button
          type="button"
          title="Sends SIGKILL, like a power cut"
          onClick={() => void act({ kind: "kill-bot" })}
        >
          Kill the bot
        </button>
      ) : (
        <button
          type="button"
          class="primary"
          aria-disabled={view.bot.state === "starting"}
          onClick={() => void (view.bot.state === "stopped" && act({ kind: "start-bot" }))}
        >
          Start the bot
        </button>
      )}
      <button
        type="button"
        aria-disabled={!hasReport || isPending("replay-report")}
        title={
          hasReport
            ? "Sends the newest report of a payment again, a hundred copies at once"
            : "No payment was reported yet"
        }
        onClick={() => void (hasReport && act({ kind: "replay-report", times: COPIES }))}
      >
        Replay the report ×{COPIES}
      </button>
    </div>
  );
}
