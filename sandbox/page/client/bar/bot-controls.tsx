import type { JSX } from "preact";
import { useDesk } from "../desk.ts";

const COPIES = 100;

export function BotControls(): JSX.Element {
  const { view, act, isDoing } = useDesk();
  const isRunning = view.bot.state === "running";
  const hasIpn = view.log.some(({ kind }) => kind === "ipn");
  return (
    <div class="group" role="group" aria-label="The program">
      {isRunning ? (
        <button type="button" title="As a power cut would" onClick={() => void act({ kind: "kill-bot" })}>
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
        aria-disabled={!hasIpn || isDoing("replay-ipn")}
        title={
          hasIpn ? "The newest notice of a payment, a hundred copies at once" : "No payment was reported yet"
        }
        onClick={() => void (hasIpn && act({ kind: "replay-ipn", times: COPIES }))}
      >
        Replay IPN ×{COPIES}
      </button>
    </div>
  );
}
