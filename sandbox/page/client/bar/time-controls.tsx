import type { JSX } from "preact";
import { usePage } from "../state/page-context.ts";

const STEPS = [
  [1, "1 hour"],
  [24, "1 day"],
  [31 * 24, "31 days"],
] as const;

/** Moves the clock; everything due meanwhile happens. */
export function TimeControls(): JSX.Element {
  const { act, isPending } = usePage();
  const isMoving = isPending("move-time") || isPending("move-to-next-event");
  return (
    <div class="group" role="group" aria-label="Move time forward">
      {STEPS.map(([hours, label]) => (
        <button
          key={hours}
          type="button"
          aria-disabled={isMoving}
          aria-label={`${label} later`}
          onClick={() => void (isMoving || act({ kind: "move-time", hours }))}
        >
          +{label}
        </button>
      ))}
      <button
        type="button"
        aria-disabled={isMoving}
        title="To the next reminder, charge, broadcast or end of an access"
        onClick={() => void (isMoving || act({ kind: "move-to-next-event" }))}
      >
        Next event
      </button>
      <span class="moving" role="status">
        {isMoving && "time passes…"}
      </span>
    </div>
  );
}
