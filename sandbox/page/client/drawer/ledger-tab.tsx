import type { JSX } from "preact";
import type { LedgerView } from "../../view.ts";
import { useDesk } from "../desk.ts";
import { fullTime } from "../words.ts";

export function LedgerTab(): JSX.Element {
  const { ledger } = useDesk().view;
  if (ledger.entries.length === 0) return <p class="soft">Nothing was booked yet: nobody paid.</p>;
  return (
    <>
      <dl class="sums">
        {ledger.sums.map(({ currency, sum, isZero }) => (
          <div key={currency} class={isZero ? "good" : "bad"}>
            <dt>{currency}, all together</dt>
            <dd>
              {sum} <span>{isZero ? "✓ in balance" : "✗ out of balance"}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Accounts accounts={ledger.accounts} />
      <h3>Entries</h3>
      <ol class="entries" reversed>
        {ledger.entries.map(({ id, at, words, postings }) => (
          <li key={id}>
            <p>
              <b>{words}</b> <time dateTime={at}>{fullTime(at)}</time>
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
