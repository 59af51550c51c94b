import type { JSX } from "preact";
import { usePage } from "../state/page-context.ts";

/** Crypto invoices and their payment pages, and the merchant's custody. Stars are paid in the chats. */
export function PaymentsTab(): JSX.Element {
  const { invoices, custodyUrl } = usePage().view;
  return (
    <>
      <p>
        <a href={custodyUrl} target="_blank" rel="noopener noreferrer">
          Open NOWPayments' custody
        </a>
      </p>
      {invoices.length === 0 ? (
        <p class="soft">No crypto invoices yet. Choose crypto where the bot asks how to pay.</p>
      ) : (
        <ul class="cards">
          {invoices.map(({ id, provider, url, text, status }) => (
            <li key={`${provider}-${id}`}>
              <h3>{text}</h3>
              <p class="soft">
                {provider}, invoice {id}: {status}
              </p>
              <a href={url} target="_blank" rel="noopener noreferrer">
                Open its page
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
