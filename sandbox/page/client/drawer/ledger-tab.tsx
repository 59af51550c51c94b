import type { JSX } from "preact";
import type { LedgerView } from "../../api/view.ts";
import { usePage } from "../state/page-context.ts";
import { fullTime } from "../ui/format.ts";

export function LedgerTab(): JSX.Element {
  const { ledger } = usePage().view;
  if (ledger.entries.length === 0) return <p class="soft">No entries yet: nobody has paid.</p>;
  return (
    <>
      <dl class="sums">
        {ledger.sums.map(({ currency, sum, isZero }) => (
          <div key={currency} class={isZero ? "good" : "bad"}>
            <dt>{currency}, sum of all postings</dt>
            <dd>
              {sum} <span>{isZero ? "✓ in balance" : "✗ out of balance"}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Accounts accounts={ledger.accounts} />
      <h3>Entries</h3>
      <ol class="entries" reversed>
        {ledger.entries.map(({ id, at, text, postings }) => (
          <li key={id}>
            <p>
              <b>{text}</b> <time dateTime={at}>{fullTime(at)}</time>
            </p>
            <table>
              <tbody>
                {postings.map(({ account, amount, currency }, row) => (
                  <tr key={row}>
                    <th scope="row">{account}</th>
                    <td>
                      {amount} {currency}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </li>
        ))}
      </ol>
    </>
  );
}

function Accounts({ accounts }: Pick<LedgerView, "accounts">): JSX.Element {
  return (
    <table class="accounts">
      <caption>Accounts</caption>
      <tbody>
        {accounts.map(({ account, balance, currency }) => (
          <tr key={`${account} ${currency}`}>
            <th scope="row">{account}</th>
            <td>
              {balance} {currency}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
