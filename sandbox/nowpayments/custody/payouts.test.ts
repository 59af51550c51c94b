import { describe, expect, test } from "vitest";
import { TOTP_PERIOD_MS } from "../../../bot/payments/providers/nowpayments/api/totp.ts";
import { openTestCustody, payoutBody, TRON_WALLET } from "../testing.ts";

const HOUR = 60 * 60_000;

describe("A payout", () => {
  test("waits for its code, then is processed, sent and finished by the clock", async () => {
    const { np, api, clock, newPayout, verify } = await openTestCustody({ usdttrc20: "50" });
    const batchId = await newPayout({ unique_external_id: "ours" });
    expect(np.custody.balances()["usdttrc20"]).toEqual({ available: "39.8", pending: "10.2" });
    const read = async () => ((await api.get(`/v1/payout/${batchId}`)).json as unknown[])[0];
    expect(await read()).toMatchObject({
      batch_withdrawal_id: batchId,
      status: "CREATING",
      amount: "10",
      hash: null,
      unique_external_id: "ours",
      requested_at: null,
    });
    const verified = await verify(batchId);
    expect(verified).toMatchObject({ status: 200, text: "OK", json: undefined });
    expect(await read()).toMatchObject({ status: "PROCESSING", requested_at: expect.any(String) });
    clock.advance(3_000);
    expect(await read()).toMatchObject({ status: "SENDING", hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    clock.advance(5_000);
    expect(await read()).toMatchObject({ status: "FINISHED" });
    expect(np.custody.balances()["usdttrc20"]).toEqual({ available: "39.8", pending: "0" });
  });

  test("answers as the vendor's sample: amounts as texts, WAITING, and dates in two ways", async () => {
    const { api } = await openTestCustody({ usdttrc20: "50" });
    const [withdrawal] = payoutBody().withdrawals;
    const { json } = await api.post("/v1/payout", { withdrawals: [withdrawal, withdrawal] });
    expect(json).toMatchObject({
      id: expect.any(String),
      withdrawals: [
        { status: "WAITING", amount: "10", created_at: expect.any(String), requested_at: null },
        { status: "WAITING", amount: "10", createdAt: expect.any(String), requestedAt: null },
      ],
    });
  });

  test("that is sent twice with one external id pays twice", async () => {
    const { np, newPayout, verify, clock } = await openTestCustody({ usdttrc20: "50" });
    for (const _ of [1, 2]) {
      await verify(await newPayout({ unique_external_id: "ours" }));
      clock.advance(60_000);
    }
    await np.custody.advance();
    expect(np.custody.withdrawals().map(({ externalId, status }) => [externalId, status])).toEqual([
      ["ours", "FINISHED"],
      ["ours", "FINISHED"],
    ]);
    expect(np.custody.balances()["usdttrc20"]).toEqual({ available: "29.6", pending: "0" });
  });

  test("without a code within an hour is rejected, and its coins are back", async () => {
    const { np, clock, newPayout } = await openTestCustody({ usdttrc20: "50" });
    await newPayout();
    clock.advance(HOUR);
    await np.custody.advance();
    expect(np.custody.withdrawals()).toMatchObject([{ status: "REJECTED", error: null }]);
    expect(np.custody.balances()["usdttrc20"]).toEqual({ available: "50", pending: "0" });
  });

  test("that fails or is rejected on its way gives its coins back", async () => {
    const { np, newPayout, verify, clock } = await openTestCustody({ usdttrc20: "50" });
    await verify(await newPayout());
    clock.advance(60_000);
    await verify(await newPayout());
    const [sent, open] = np.custody.withdrawals();
    await np.custody.advance();
    await expect(sent?.fail()).rejects.toThrow("is FINISHED already");
    await open?.fail("no energy");
    expect(open).toMatchObject({ status: "FAILED", error: "no energy" });
    await newPayout();
    await np.custody.withdrawals()[2]?.reject();
    expect(np.custody.balances()["usdttrc20"]).toEqual({ available: "39.8", pending: "0" });
  });

  test("that has failed is processed all the same, or rejected, and no coin is counted twice", async () => {
    const { np, newPayout, verify, clock } = await openTestCustody({ usdttrc20: "50" });
    for (const end of ["finish", "reject"] as const) {
      clock.advance(60_000);
      await verify(await newPayout());
      const withdrawal = np.custody.withdrawals().at(-1);
      await withdrawal?.fail("no energy");
      await withdrawal?.[end]();
      await expect(withdrawal?.fail()).rejects.toThrow("already");
    }
    expect(np.custody.withdrawals()).toMatchObject([{ status: "FINISHED" }, { status: "REJECTED" }]);
    expect(np.custody.balances()["usdttrc20"]).toEqual({ available: "39.8", pending: "0" });
  });

  test("can be delayed, and finished early", async () => {
    const { np, newPayout, verify, clock } = await openTestCustody({ usdttrc20: "50" });
    await verify(await newPayout());
    const [withdrawal] = np.custody.withdrawals();
    withdrawal?.delay(HOUR);
    clock.advance(HOUR);
    await np.custody.advance();
    expect(withdrawal?.status).toBe("PROCESSING");
    await withdrawal?.finish();
    expect(withdrawal).toMatchObject({ status: "FINISHED", hash: expect.any(String) });
  });

  test("takes the fee from the amount where the receiver pays it", async () => {
    const { np, newPayout } = await openTestCustody({ usdttrc20: "10" });
    np.custody.rules.feePaidBy = "receiver";
    await newPayout();
    expect(np.custody.balances()["usdttrc20"]).toEqual({ available: "0", pending: "10" });
  });

  test("of an amount in fiat is paid in the coin", async () => {
    const { np, newPayout } = await openTestCustody({ usdttrc20: "50" });
    await newPayout({ fiat_amount: 20, fiat_currency: "eur" });
    expect(np.custody.withdrawals()).toMatchObject([{ amount: "22" }]);
  });

  const [bad, invalid] = ["BAD_CREATE_WITHDRAWAL_REQUEST", "INVALID_REQUEST_PARAMS"];
  test.each([
    ["more than custody holds", { amount: 49.9 }, bad, "Insufficient balance"],
    ["less than the minimum", { amount: 4.999999 }, bad, "usdttrc20 min amount is 5"],
    ["seven decimals", { amount: 10.1234567 }, invalid, "6 decimals"],
    ["an address of another network", { currency: "eth" }, bad, `Invalid payout_address: eth ${TRON_WALLET}`],
    ["a memo where there is none", { extra_id: "7" }, bad, "Invalid extra_id"],
    ["a coin without payouts", { currency: "shib" }, bad, "not available for payouts"],
    ["an unknown field", { idempotency_key: "7" }, invalid, '"idempotency_key" is not allowed'],
    ["a scheduled payout", { execute_at: "2027-01-01" }, invalid, '"execute_at" is not allowed'],
  ])("of %s is refused as a whole", async (_what, changes, code, message) => {
    const { np, api } = await openTestCustody({ usdttrc20: "50" });
    const withdrawals = [...payoutBody({ amount: 5 }).withdrawals, ...payoutBody(changes).withdrawals];
    const { json } = await api.post("/v1/payout", { withdrawals });
    expect(json).toMatchObject({ statusCode: 400, code, message: expect.stringContaining(message) });
    expect(np.custody.payouts()).toEqual([]);
    expect(np.custody.balances()["usdttrc20"]).toEqual({ available: "50", pending: "0" });
  });

  test("is refused for a wallet or a caller that is not on the whitelist, and without a token", async () => {
    const { np, api, withoutToken } = await openTestCustody({ usdttrc20: "50" });
    expect((await withoutToken.post("/v1/payout", payoutBody())).json).toMatchObject({ statusCode: 401 });
    np.custody.rules.walletWhitelist = new Set(["another"]);
    expect((await api.post("/v1/payout", payoutBody())).json).toMatchObject({
      message: expect.stringContaining("whitelist"),
    });
    np.custody.rules.walletWhitelist = new Set([TRON_WALLET]);
    np.custody.rules.isIpAllowed = false;
    expect((await api.post("/v1/payout", payoutBody())).json).toMatchObject({ code: "ENDPOINT_NOT_ALLOWED" });
  });

  test("is listed with its page, batch and status, the newest first", async () => {
    const { np, api, newPayout, clock } = await openTestCustody({ usdttrc20: "50" });
    for (const _ of [1, 2, 3]) {
      await newPayout();
      clock.advance(1_000);
    }
    const ids = np.custody.withdrawals().map(({ id }) => id);
    await np.custody.withdrawals()[0]?.reject();
    const list = async (query: string) =>
      ((await api.get(`/v1/payout?${query}`)).json as { payouts: { id: string }[] }).payouts.map(
        ({ id }) => id,
      );
    expect(await list("")).toEqual(ids.toReversed());
    expect(await list("limit=2&page=1&order=asc&order_by=dateCreated")).toEqual([ids[2]]);
    expect(await list("status=rejected")).toEqual([ids[0]]);
    expect(await list(`batch_id=${np.custody.withdrawals()[1]?.batchId}`)).toEqual([ids[1]]);
  });
});

describe("The code of a payout", () => {
  test("is refused after ten wrong ones; the payout stays as it is until its hour ends", async () => {
    const { np, clock, newPayout, verify } = await openTestCustody({ usdttrc20: "50" });
    const batchId = await newPayout();
    for (let count = 0; count < 10; count += 1)
      expect((await verify(batchId, "000000")).json).toMatchObject({ statusCode: 400 });
    expect((await verify(batchId)).json).toMatchObject({ message: "Too many verification attempts" });
    expect(np.custody.withdrawals()).toMatchObject([{ status: "CREATING" }]);
    clock.advance(HOUR);
    expect((await verify(batchId)).json).toMatchObject({ message: "Payout is already rejected" });
  });

  test("counts once, in its own period and the next", async () => {
    const { np, clock, newPayout, verify, code } = await openTestCustody({ usdttrc20: "50" });
    const [one, two] = [await newPayout(), await newPayout()];
    clock.advance(TOTP_PERIOD_MS - (clock.now().getTime() % TOTP_PERIOD_MS));
    const first = code();
    expect((await verify(one, first)).status).toBe(200);
    expect((await verify(one, first)).json).toMatchObject({ message: "Payout is already verified" });
    expect((await verify(two, first)).status).toBe(400);
    np.custody.rules.usedCodesCount = true;
    clock.advance(TOTP_PERIOD_MS);
    np.custody.rules.totpWindow = 0;
    expect((await verify(two, first)).status).toBe(400);
    np.custody.rules.totpWindow = 1;
    expect((await verify(two, first)).status).toBe(200);
  });

  test.each(["ünïcöd", "12345", "1234567"])("in another form is wrong: %s", async (wrong) => {
    const { newPayout, verify } = await openTestCustody({ usdttrc20: "50" });
    expect((await verify(await newPayout(), wrong)).status).toBe(400);
  });

  test("of an unknown payout is refused", async () => {
    const { verify, api } = await openTestCustody();
    expect((await verify("1")).status).toBe(404);
    expect((await api.get("/v1/payout/1")).status).toBe(404);
  });
});

test("Addresses, minimums and fees are told before a payout", async () => {
  const { withoutToken: api } = await openTestCustody();
  const validate = async (currency: string, address: string, memo: string | null = null) =>
    (await api.post("/v1/payout/validate-address", { currency, address, extra_id: memo })).text;
  expect(await validate("usdttrc20", TRON_WALLET)).toBe("OK");
  expect(await validate("usdttrc20", "0xabc")).toContain("Invalid payout_address: usdttrc20 0xabc");
  const stellar = `G${"A".repeat(55)}`;
  expect(await validate("xlm", stellar)).toContain("extra_id is required");
  expect(await validate("xlm", stellar, "77")).toBe("OK");
  expect((await api.get("/v1/payout-withdrawal/min-amount/usdttrc20")).json).toEqual({
    success: true,
    result: 5,
  });
  expect((await api.get("/v1/payout/fee?currency=USDTTRC20&amount=10")).json).toEqual({
    currency: "usdttrc20",
    fee: 0.2,
  });
});
