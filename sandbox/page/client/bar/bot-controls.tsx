import type { JSX } from "preact";
import { usePage } from "../state/page-context.ts";

const COPIES = 100;

export function BotControls(): JSX.Element {
  const { view, act, isPending } = usePage();
  const isRunning = view.bot.state === "running";
  const hasIpn = view.log.some(({ kind }) => kind === "ipn");
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
        aria-disabled={!hasIpn || isPending("replay-ipn")}
        title={hasIpn ? "Sends the newest IPN again, a hundred copies at once" : "No IPN was sent yet"}
        onClick={() => void (hasIpn && act({ kind: "replay-ipn", times: COPIES }))}
      >
        Replay IPN ×{COPIES}
      </button>
    </div>
  );
}
