import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Action } from "../../api/actions.ts";
import { usePage } from "../state/page-context.ts";
import { Sheet } from "../ui/sheet.tsx";

type Fault = Extract<Action, { kind: "arm-fault" }>;

const SERVICES = [
  ["telegram", "Telegram"],
  ["nowpayments", "NOWPayments"],
  ["cryptopay", "Crypto Pay"],
  ["stripe", "Stripe"],
] as const;
const EFFECTS = [
  ["429", "Too many requests (429)"],
  ["500", "Internal server error (500)"],
  ["slow", "Slow response"],
  ["lost-answer", "Executed, but the response is lost"],
] as const;

export function FaultsSheet({ onClose }: { onClose: () => void }): JSX.Element {
  const { view, act } = usePage();
  const [service, setService] = useState<Fault["service"]>("telegram");
  const [effect, setEffect] = useState<Fault["effect"]>("429");
  const [times, setTimes] = useState(3);
  return (
    <Sheet title="Faults" onClose={onClose}>
      {() => (
        <>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void act({ kind: "arm-fault", service, effect, times });
            }}
          >
            <fieldset>
              <legend>Service</legend>
              {SERVICES.map(([value, label]) => (
                <Choice
                  key={value}
                  name="service"
                  label={label}
                  isChosen={service === value}
                  choose={() => setService(value)}
                />
              ))}
            </fieldset>
            <fieldset>
              <legend>Fault</legend>
              {EFFECTS.map(([value, label]) => (
                <Choice
                  key={value}
                  name="effect"
                  label={label}
                  isChosen={effect === value}
                  choose={() => setEffect(value)}
                />
              ))}
            </fieldset>
            <label>
              Number of calls
              <input
                type="number"
                min={1}
                max={1_000}
                required
                value={times}
                onInput={(event) => setTimes(event.currentTarget.valueAsNumber)}
              />
            </label>
            <button class="primary">Add the fault</button>
          </form>
          {view.faults.length > 0 && (
            <section class="armed">
              <h3>Pending faults</h3>
              <ul>
                {view.faults.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
              <button type="button" onClick={() => void act({ kind: "disarm-faults" })}>
                Remove all faults
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
  readonly label: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
};

function Choice({ name, label, isChosen, choose }: ChoiceProps): JSX.Element {
  return (
    <label class="choice">
      <input type="radio" name={name} checked={isChosen} onChange={choose} />
      {label}
    </label>
  );
}
