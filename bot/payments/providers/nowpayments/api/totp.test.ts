import { describe, expect, test } from "vitest";
import { totpCode } from "./totp.ts";

/** "12345678901234567890" of RFC 6238, appendix B, in base32. */
const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

describe("A two-factor code", () => {
  // The last six of the appendix's eight digits.
  test.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
    [20_000_000_000, "353130"],
  ])("is the one of RFC 6238 at %i seconds", (seconds, code) => {
    expect(totpCode(SECRET, new Date(seconds * 1_000))).toBe(code);
  });

  test("lasts for a period of 30 seconds", () => {
    expect(totpCode(SECRET, new Date(59_999))).toBe("287082");
    expect(totpCode(SECRET, new Date(60_000))).not.toBe("287082");
  });

  test("does not depend on spaces, hyphens, case and padding of the secret", () => {
    expect(totpCode(" gezd gnbv-gy3t qojq GEZDGNBVGY3TQOJQ== ", new Date(59_000))).toBe("287082");
  });

  test.each(["", "  ", "not base32!", "GEZDGNB1"])("does not exist without a base32 secret: %j", (secret) => {
    expect(totpCode(secret, new Date())).toBeUndefined();
  });
});
