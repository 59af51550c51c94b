import { GrammyError } from "grammy";
import { describe, expect, test } from "vitest";
import { createLogger } from "./logger.ts";

const secrets = [
  "123456:AAEhBOweik9-x2rL0Z",
  'pass"word\\with+odd/signs',
  "123456:AAEhBOweik9-x2rL0Z-longer",
  "",
];

function logged(write: (logger: ReturnType<typeof createLogger>) => void): string {
  let output = "";
  const destination = { write: (line: string) => void (output += line) };
  write(createLogger({ level: "trace", secrets, destination }));
  return output;
}

describe("The log", () => {
  test("never contains a secret, in any field or message", () => {
    const [token = "", password = ""] = secrets;
    const output = logged((logger) => {
      logger.info(`calling https://api.telegram.org/bot${token}/getMe`);
      logger.warn({ url: `https://host/?key=${encodeURIComponent(password)}`, deep: [{ token }] }, "odd");
      logger.error({ err: new Error(`refused ${password}`, { cause: new Error(token) }) }, "failed");
      logger.child({ token }).info("child");
      logger.info("%s of %o", token, { password });
    });
    expect(output).not.toContain(token);
    expect(output).not.toContain("signs");
    expect(output).toContain("[secret]");
  });

  test("hides the whole of a secret that contains another one", () => {
    expect(logged((logger) => logger.info(`${secrets[2]}!`))).toContain('"[secret]!"');
  });

  test("has JSON lines with a level, a time and a message", () => {
    const line: unknown = JSON.parse(logged((logger) => logger.info({ orderId: "01J" }, "paid")));
    expect(line).toMatchObject({ level: 30, orderId: "01J", msg: "paid", time: expect.any(String) });
  });

  test("names the call that Telegram refused and the reason, but not the message", () => {
    const answer = { ok: false as const, error_code: 400, description: "Bad Request: chat not found" };
    const error = new GrammyError("Call failed", answer, "sendMessage", { chat_id: 7, text: "Dear Alice" });
    const output = logged((logger) => logger.error({ err: error }, "failed"));
    expect(output).toContain("chat not found");
    expect(output).toContain("sendMessage");
    expect(output).not.toContain("Dear Alice");
  });
});
