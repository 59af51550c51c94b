import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Deed } from "../../deeds.ts";
import { useDesk } from "../desk.ts";
import { Sheet } from "../sheet.tsx";

type Fault = Extract<Deed, { kind: "arm-fault" }>;

const OF = [
  ["telegram", "Telegram"],
  ["nowpayments", "NOWPayments"],
] as const;
const HOW = [
  ["429", "refuses: too many requests (429)"],
  ["500", "fails (500)"],
  ["slow", "answers slowly"],
  ["lost-answer", "does it, and its answer is lost"],
] as const;

export function FaultsSheet({ onClose }: { onClose: () => void }): JSX.Element {
  const { view, act } = useDesk();
  const [of, setOf] = useState<Fault["of"]>("telegram");
  const [how, setHow] = useState<Fault["how"]>("429");
  const [times, setTimes] = useState(3);
  return (
    <Sheet title="Outages" onClose={onClose}>
      {() => (
        <>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void act({ kind: "arm-fault", of, how, times });
            }}
          >
            <fieldset>
              <legend>Who</legend>
              {OF.map(([value, words]) => (
                <Choice
                  key={value}
                  name="of"
                  words={words}
                  isChosen={of === value}
                  choose={() => setOf(value)}
                />
              ))}
            </fieldset>
            <fieldset>
              <legend>What</legend>
              {HOW.map(([value, words]) => (
                <Choice
                  key={value}
                  name="how"
                  words={words}
                  isChosen={how === value}
                  choose={() => setHow(value)}
                />
              ))}
            </fieldset>
            <label>
              How many of the next calls
              <input
                type="number"
                min={1}
                max={1_000}
                required
                value={times}
                onInput={(event) => setTimes(event.currentTarget.valueAsNumber)}
              />
            </label>
            <button class="primary">Make it fail</button>
          </form>
          {view.faults.length > 0 && (
            <section class="armed">
              <h3>Still to come</h3>
              <ul>
                {view.faults.map(({ id, words }) => (
                  <li key={id}>{words}</li>
                ))}
              </ul>
              <button type="button" onClick={() => void act({ kind: "disarm-faults" })}>
                All is well again
              </button>
            </section>
          )}
        </>
      )}
    </Sheet>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly words: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
};

function Choice({ name, words, isChosen, choose }: ChoiceProps): JSX.Element {
  return (
    <label class="choice">
      <input type="radio" name={name} checked={isChosen} onChange={choose} />
      {words}
    </label>
  );
}
