import type { JSX } from "preact";
import { useDesk } from "../desk.ts";

/** Crypto invoices and their pages at the local NOWPayments. Stars are paid in the chats. */
export function PaymentsTab(): JSX.Element {
  const { invoices } = useDesk().view;
  if (invoices.length === 0)
    return <p class="soft">No crypto invoice was opened yet. Choose crypto where the bot asks how to pay.</p>;
  return (
    <ul class="cards">
      {invoices.map(({ id, url, words, status }) => (
        <li key={id}>
          <h3>{words}</h3>
          <p class="soft">
            Invoice {id}: {status}
          </p>
          <a href={url} target="_blank" rel="noopener noreferrer">
            Open its page
          </a>
        </li>
      ))}
    </ul>
  );
}
