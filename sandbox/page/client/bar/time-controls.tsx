import type { JSX } from "preact";
import { useDesk } from "../desk.ts";

const STEPS = [
  [1, "1 hour"],
  [24, "1 day"],
  [31 * 24, "31 days"],
] as const;

/** Everything that is due meanwhile happens. */
export function TimeControls(): JSX.Element {
  const { act, isDoing } = useDesk();
  const isMoving = isDoing("move-time");
  return (
    <div class="group" role="group" aria-label="Move time forward">
      {STEPS.map(([hours, words]) => (
        <button
          key={hours}
          type="button"
          aria-disabled={isMoving}
          aria-label={`${words} later`}
          onClick={() => void (isMoving || act({ kind: "move-time", hours }))}
        >
          +{words}
        </button>
      ))}
      <span class="moving" role="status">
        {isMoving && "time passes…"}
      </span>
    </div>
  );
}
