import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { usePage } from "../state/page-context.ts";
import type { StarBill } from "../state/page-context.ts";
import { Icon } from "../ui/icon.tsx";
import { phoneOn, sides } from "../state/route.ts";
import { Sheet } from "../ui/sheet.tsx";
import { stars } from "../ui/format.ts";

/** The app's payment sheet for Stars. Every user has unlimited Stars. */
export function PaySheet({ bill, onClose }: { bill: StarBill; onClose: () => void }): JSX.Element {
  const { view, route, act, notify } = usePage();
  const [isPaying, setPaying] = useState(false);
  const side = sides.find((each) => phoneOn(route, view, each)?.person.id === bill.userId);
  const name = view.people.find(({ id }) => id === bill.userId)?.name ?? "";
  const pay = async (close: () => void): Promise<void> => {
    if (isPaying) return;
    setPaying(true);
    const done = await act({ kind: "pay", userId: bill.userId, ...bill.by });
    close();
    if (done.ok && done.message === undefined) notify(`${name} paid ${stars(bill.stars)}.`);
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
