import type { SandboxNowPayments } from "../../sandbox/nowpayments/index.ts";

/** Somebody converts USDT on Tron to USDC on Base in the account's own page at NOWPayments. */
export async function convertByHand(nowpayments: SandboxNowPayments, amount: string): Promise<void> {
  const { url, apiKey, email, password, custody } = nowpayments;
  custody.credit("usdttrc20", amount);
  const post = async (path: string, body: object, token = ""): Promise<unknown> => {
    const headers = {
      "content-type": "application/json",
      "x-api-key": apiKey,
      authorization: `Bearer ${token}`,
    };
    const answer = await fetch(`${url}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`NOWPayments answered ${answer.status}`);
    return answer.json();
  };
  const { token } = (await post("/v1/auth", { email, password })) as { token: string };
  const pair = { from_currency: "usdttrc20", to_currency: "usdcbase" };
  await post("/v1/conversion", { amount: Number(amount), ...pair }, token);
}
