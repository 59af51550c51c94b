import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, startAsking } from "../../platform/forms/ask.ts";
import type { Asking } from "../../platform/forms/ask.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import { listCoins, readCoinWords, searchCoins } from "./coins.ts";
import { networkName } from "../payout/networks.ts";
import type { WalletNetwork } from "../payout/networks.ts";
import { fillWalletForm } from "./wallet.conversation.ts";

const form = defineForm({ id: "payout-coin", fill: fillCoinForm, lost: "payout-form-lost" });
export const openCoinForm = form.open;
export const coinForm = form.waiting;

/** A phone shows them without scrolling. */
const SHOWN = 8;

/** Undefined: nothing was typed yet. */
type Found =
  | {
      readonly total: number;
      readonly shown: readonly { readonly value: WalletNetwork; readonly label: string }[];
    }
  | undefined;

/** Asks for a part of a coin's name until the owner presses a coin, and then for the wallet. */
async function fillCoinForm(
  form: Form,
  ctx: FormContext,
  { ownerId }: { readonly ownerId: number },
): Promise<void> {
  const { texts } = ctx;
  const asking = await startAsking(form, texts);
  let found: Found;
  for (;;) {
    const answer = await askCoin(asking, found);
    if (answer.kind === "coin") return fillWalletForm(form, ctx, { ownerId, network: answer.network });
    const searched = await attempt(form, async ({ platform }) => {
      const { coins } = await listCoins(platform);
      const all = searchCoins(texts, coins, answer.words);
      const shown = all.slice(0, SHOWN).map(({ network, name }) => ({
        value: network,
        label: networkName(texts, network, name),
      }));
      return { total: all.length, shown };
    });
    found = searched.kind === "done" ? searched.value : { total: 0, shown: [] };
  }
}

type CoinAnswer =
  | { readonly kind: "coin"; readonly network: WalletNetwork }
  | { readonly kind: "words"; readonly words: readonly string[] };

function askCoin(asking: Asking, found: Found): Promise<CoinAnswer> {
  const { texts } = asking;
  const shown = found?.shown ?? [];
  const question =
    found === undefined
      ? texts.html("payout-coin-ask")
      : found.total === 0
        ? texts.html("payout-coin-none")
        : texts.html(found.total > SHOWN ? "payout-coin-many" : "payout-coin-found", { count: found.total });
  return ask<CoinAnswer>(asking, {
    html: question,
    buttons: shown.map((button) => [button]),
    readText(typed) {
      const words = readCoinWords(typed);
      if (words === undefined) return { kind: "refused", reason: "payout-coin-none" };
      return { kind: "ok", value: { kind: "words", words } };
    },
    readButton: (network) =>
      shown.some(({ value }) => value === network) ? { kind: "coin", network } : undefined,
  });
}
