import { describe, expect, test } from "vitest";
import { createFaults } from "./faults.ts";

describe("A fault", () => {
  test("hits the next call of its method, once", () => {
    const faults = createFaults();
    faults.add({ method: "sendMessage", kind: "500" });
    expect(faults.take("getMe", {})).toBeUndefined();
    expect(faults.take("SendMessage", {})?.kind).toBe("500");
    expect(faults.take("sendMessage", {})).toBeUndefined();
  });

  test("hits as often as asked, in every method that the pattern names", () => {
    const faults = createFaults();
    faults.add({ method: /^send/gu, kind: "delay", milliseconds: 5, times: 3 });
    const hits = ["sendMessage", "sendPhoto", "sendMessage", "sendMessage"].map((name) =>
      faults.take(name, {}),
    );
    expect(hits.map((hit) => hit?.milliseconds)).toEqual([5, 5, 5, undefined]);
  });

  test("hits only calls with matching parameters", () => {
    const faults = createFaults();
    faults.add({ method: "sendMessage", kind: "429", retryAfter: 2, when: ({ chat_id }) => chat_id === 7 });
    expect(faults.take("sendMessage", { chat_id: 8 })).toBeUndefined();
    expect(faults.take("sendMessage", { chat_id: 7 })?.retryAfter).toBe(2);
  });

  test("hits after the faults that were added earlier", () => {
    const faults = createFaults();
    faults.add({ method: "getMe", kind: "reset-before" });
    faults.add({ method: "getMe", kind: "reset-after" });
    expect([faults.take("getMe", {})?.kind, faults.take("getMe", {})?.kind]).toEqual([
      "reset-before",
      "reset-after",
    ]);
  });

  test("can be removed, also when it hits all calls", () => {
    const faults = createFaults();
    const fault = faults.add({ method: /./u, kind: "502-html", times: Infinity });
    expect(faults.take("getMe", {})?.kind).toBe("502-html");
    fault.remove();
    expect(faults.take("getMe", {})).toBeUndefined();
  });
});
