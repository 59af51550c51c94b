import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { usePage } from "../state/page-context.ts";
import { pointAt } from "./point-at.ts";
import type { TourStep } from "../../api/view.ts";
import { choosesWay, guideOf, waysToPay } from "./steps.ts";
import type { WayToPay } from "./steps.ts";

const SKIPPED = "tour-skipped";
const WAY = "tour-way";

/** The tour's steps. The database decides which are done, so any user may do them in any way. */
export function Tour(): JSX.Element {
  const { view } = usePage();
  const [isSkipped, setSkipped] = useState(() => localStorage.getItem(SKIPPED) !== null);
  const skip = (skipped: boolean): void => {
    if (skipped) localStorage.setItem(SKIPPED, "yes");
    else localStorage.removeItem(SKIPPED);
    setSkipped(skipped);
  };
  const [way, setWay] = useState(readWay);
  const choose = (chosen: WayToPay): void => {
    localStorage.setItem(WAY, chosen);
    setWay(chosen);
  };
  const done = view.tour.filter(({ isDone }) => isDone).length;
  const current = view.tour.find(({ isDone }) => !isDone);
  if (isSkipped)
    return (
      <section class="tour skipped" aria-label="Tour">
        <button type="button" onClick={() => skip(false)}>
          Take the tour{done > 0 && ` (${done} of ${view.tour.length} done)`}
        </button>
      </section>
    );
  return (
    <section class="tour" aria-labelledby="tour-title">
      <header>
        <h2 id="tour-title">Tour</h2>
        <span class="soft">
          {done} of {view.tour.length}
        </span>
        <button type="button" class="quiet" onClick={() => skip(true)}>
          {current === undefined ? "Close" : "Skip"}
        </button>
      </header>
      <ol>
        {view.tour.map(({ name, isDone }, at) => (
          <li
            key={name}
            data-step={at + 1}
            class={isDone ? "done" : ""}
            aria-current={name === current?.name ? "step" : undefined}
          >
            <b>{guideOf(name, way, view.isRenewing).title}</b>
            {isDone && <span class="hidden"> (done)</span>}
            {name === current?.name && <Step name={name} way={way} choose={choose} />}
          </li>
        ))}
      </ol>
      {current === undefined && (
        <p role="status">
          The tour is complete: sold, bought, joined, broadcast and {view.isRenewing ? "renewed" : "expired"}.
        </p>
      )}
    </section>
  );
}

/** The choice is kept over a reload. */
const readWay = (): WayToPay => {
  const stored = localStorage.getItem(WAY) ?? "";
  return stored in waysToPay ? (stored as WayToPay) : "stars";
};

type StepProps = {
  readonly name: TourStep;
  readonly way: WayToPay;
  readonly choose: (way: WayToPay) => void;
};

function Step({ name, way, choose }: StepProps): JSX.Element {
  const { view, show } = usePage();
  const guide = guideOf(name, way, view.isRenewing);
  const person = guide.userId === null ? undefined : view.people[guide.userId];
  return (
    <>
      {choosesWay(name) && (
        <label class="way">
          Alice pays
          <select value={way} onChange={(event) => choose(event.currentTarget.value as WayToPay)}>
            {Object.entries(waysToPay).map(([value, { label }]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <p>{guide.text}</p>
      <button
        type="button"
        onClick={() => {
          if (person !== undefined) show({ person: person.id, chat: person.chats[0]?.id ?? null });
          pointAt(guide, person);
        }}
      >
        Show me
      </button>
    </>
  );
}
