import type { WalletNetwork } from "../wallets/networks.ts";

/** Pages about transactions. Tokens stand with the network that carries them. */
const explorers: readonly (readonly [page: string, networks: readonly WalletNetwork[]])[] = [
  ["https://tronscan.org/#/transaction/", ["usdt_tron", "TRX", "USDCTRC20"]],
  ["https://tonviewer.com/transaction/", ["usdt_ton", "TON"]],
  ["https://etherscan.io/tx/", ["usdt_ethereum", "ETH", "USDC", "DAI", "PYUSD"]],
  ["https://basescan.org/tx/", ["usdc_base", "ETHBASE"]],
  ["https://bscscan.com/tx/", ["USDTBSC", "USDCBSC", "BNBBSC"]],
  ["https://polygonscan.com/tx/", ["USDTMATIC", "USDCMATIC", "MATIC"]],
  ["https://arbiscan.io/tx/", ["USDTARB", "USDCARB", "ETHARB"]],
  ["https://solscan.io/tx/", ["USDTSOL", "USDCSOL", "SOL"]],
  ["https://mempool.space/tx/", ["BTC"]],
  ["https://litecoinspace.org/tx/", ["LTC"]],
  ["https://xrpscan.com/tx/", ["XRP"]],
  ["https://stellar.expert/explorer/public/tx/", ["XLM"]],
  ["https://dogechain.info/tx/", ["DOGE"]],
];

/** Hexadecimal, base58 or base64 of at least 32 bytes: an operator's own reference is no hash. */
const HASH = /^(?:0x)?[\w+/=-]{40,128}$/;

/** A public page about a transaction. Undefined: the program knows none for this network, or the text is no hash. */
export function transactionPage(network: WalletNetwork, hash: string): string | undefined {
  const page = explorers.find(([, networks]) => networks.includes(network))?.[0];
  return page === undefined || !HASH.test(hash) ? undefined : page + encodeURIComponent(hash);
}
