import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useDesk } from "../desk.ts";
import type { Bill } from "../desk.ts";
import { Icon } from "../icon.tsx";
import { placeOn, sides } from "../route.ts";
import { Sheet } from "../sheet.tsx";
import { stars } from "../words.ts";

/** Telegram's own sheet for Stars. Everybody here has as many as it takes. */
export function PaySheet({ bill, onClose }: { bill: Bill; onClose: () => void }): JSX.Element {
  const { view, route, act, notify } = useDesk();
  const [isPaying, setPaying] = useState(false);
  const side = sides.find((each) => placeOn(route, view, each)?.person.id === bill.who);
  const name = view.people.find(({ id }) => id === bill.who)?.name ?? "";
  const pay = async (close: () => void): Promise<void> => {
    if (isPaying) return;
    setPaying(true);
    const done = await act({ kind: "pay", who: bill.who, ...bill.by });
    close();
    if (done.ok && done.says === undefined) notify(`${name} paid ${stars(bill.stars)}.`);
  };
  return (
    <Sheet
      title="Confirm your purchase"
      {...(side === undefined ? {} : { over: `phone-${side}` })}
      onClose={onClose}
    >
      {(close) => (
        <div class="pay">
          <p class="price">
            <Icon of="star" /> {bill.stars}
          </p>
          <p>
            {name} pays <b>{stars(bill.stars)}</b> for “{bill.title}”. Nothing real is charged.
          </p>
          <button
            type="button"
            class="primary"
            autofocus
            aria-disabled={isPaying}
            onClick={() => void pay(close)}
          >
            {isPaying ? "Paying…" : `Confirm and pay ${stars(bill.stars)}`}
          </button>
        </div>
      )}
    </Sheet>
  );
}
