import type { JSX } from "preact";
import { usePage } from "../state/page-context.ts";

/** The accounts at the providers, and their invoices with the pages where buyers pay. Stars are paid in the chats. */
export function PaymentsTab(): JSX.Element {
  const { accounts, invoices } = usePage().view;
  return (
    <>
      <h3>Accounts</h3>
      <ul>
        {accounts.map(({ provider, url, text }) => (
          <li key={provider}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {provider}
            </a>{" "}
            <span class="soft">{text}</span>
          </li>
        ))}
      </ul>
      <h3>Checkouts</h3>
      {invoices.length === 0 ? (
        <p class="soft">
          None yet. Choose a card or crypto where the bot asks how to pay; Stars are paid in the chat.
        </p>
      ) : (
        <ul class="cards">
          {invoices.map(({ id, provider, url, text, status }) => (
            <li key={`${provider}-${id}`}>
              <h4>
                {provider}, {text}
              </h4>
              <p>{status}</p>
              <p class="soft">{id}</p>
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
