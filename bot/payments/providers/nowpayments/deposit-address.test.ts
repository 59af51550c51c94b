import { describe, expect, test } from "vitest";
import { readDepositAddress } from "./quotes.ts";

describe("The deposit address of a payment", () => {
  test.each([
    ['{"payment_id":5,"pay_address":"bc1qx"}', { address: "bc1qx", memo: undefined }],
    ['{"pay_address":"bc1qx","payin_extra_id":null}', { address: "bc1qx", memo: undefined }],
    ['{"pay_address":"bc1qx","payin_extra_id":""}', { address: "bc1qx", memo: undefined }],
    ['{"pay_address":"rEb8","payin_extra_id":"0042"}', { address: "rEb8", memo: "0042" }],
    [
      '{"pay_address":"rEb8","payin_extra_id":18446744073709551615}',
      { address: "rEb8", memo: "18446744073709551615" },
    ],
  ])("is read from %s", (payload, expected) => {
    expect(readDepositAddress(payload)).toEqual(expected);
  });

  test.each([
    '{"payment_id":5}',
    '{"pay_address":""}',
    '{"pay_address":null}',
    '{"pay_address":"two words"}',
    '{"pay_address":"bc1qx\\u202eevil"}',
    '{"pay_address":"rEb8","payin_extra_id":["1"]}',
  ])("is undefined if its form could be misread: %s", (payload) => {
    expect(readDepositAddress(payload)).toBeUndefined();
  });
});
