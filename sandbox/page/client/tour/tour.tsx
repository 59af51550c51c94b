import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { usePage } from "../state/page-context.ts";
import { pointAt } from "./point-at.ts";
import { guides } from "./steps.ts";

const SKIPPED = "tour-skipped";

/** The tour's steps. The database decides which are done, so any user may do them in any way. */
export function Tour(): JSX.Element {
  const { view } = usePage();
  const [isSkipped, setSkipped] = useState(() => localStorage.getItem(SKIPPED) !== null);
  const skip = (skipped: boolean): void => {
    if (skipped) localStorage.setItem(SKIPPED, "yes");
    else localStorage.removeItem(SKIPPED);
    setSkipped(skipped);
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
            <b>{guides[name].title}</b>
            {isDone && <span class="hidden"> (done)</span>}
            {name === current?.name && <Step name={name} />}
          </li>
        ))}
      </ol>
      {current === undefined && (
        <p role="status">The tour is complete: sold, bought, joined, broadcast and expired.</p>
      )}
    </section>
  );
}

function Step({ name }: { name: keyof typeof guides }): JSX.Element {
  const { view, show } = usePage();
  const guide = guides[name];
  const person = guide.userId === null ? undefined : view.people[guide.userId];
  return (
    <>
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
