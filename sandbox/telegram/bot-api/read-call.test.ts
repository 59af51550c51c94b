import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Api, InputFile } from "grammy";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCall } from "./read-call.ts";
import type { Call } from "./read-call.ts";
import { BotApiError } from "./bot-api-error.ts";
import { validateCall } from "./validate-call.ts";

const token = "42:secret";

/** Reads and validates each call. The request's `token` identifies it. */
const calls = new Map<string, Call>();
const server = createServer((request, response) => {
  void (async () => {
    const answer = (code: number, body: unknown): void => {
      response.writeHead(code, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    try {
      const call = await readCall(request);
      calls.set(call.token, call);
      validateCall(call);
      answer(200, { ok: true, result: { method: call.method, parameters: call.parameters } });
    } catch (error) {
      const refusal = error instanceof BotApiError ? error : new BotApiError(500, String(error));
      answer(refusal.code, { ok: false, error_code: refusal.code, description: refusal.message });
    }
  })();
});

let root = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

async function ask(path: string, init?: RequestInit): Promise<unknown> {
  return (await fetch(`${root}${path}`, init)).json();
}

const accepted = (method: string, parameters: unknown): unknown => ({
  ok: true,
  result: { method, parameters },
});
const form = (values: Record<string, string>): RequestInit => ({
  method: "POST",
  body: new URLSearchParams(values),
});

describe("A call is read", () => {
  test("from the query", async () => {
    const answer = await ask(`/bot${token}/sendmessage?chat_id=-1001&text=5&disable_notification=true`);
    expect(answer).toEqual(
      accepted("sendMessage", { chat_id: -1001, text: "5", disable_notification: true }),
    );
  });

  test("from a form with objects as JSON", async () => {
    const reply_markup = { inline_keyboard: [[{ text: "a", callback_data: "b" }]] };
    const values = { chat_id: "@channel", text: "{}", reply_markup: JSON.stringify(reply_markup) };
    const answer = await ask(`/bot${token}/sendMessage`, form(values));
    expect(answer).toEqual(accepted("sendMessage", { chat_id: "@channel", text: "{}", reply_markup }));
  });

  test("from JSON, without coercion", async () => {
    const headers = { "content-type": "application/json; charset=utf-8" };
    const body = JSON.stringify({ chat_id: "7", text: "ä" });
    const answer = await ask(`/bot${token}/sendMessage`, { method: "POST", headers, body });
    expect(answer).toEqual(accepted("sendMessage", { chat_id: "7", text: "ä" }));
  });

  test("from the multipart form of another client, with the file directly under the parameter's name", async () => {
    const body = new FormData();
    body.set("chat_id", "7");
    body.set("photo", new File(["\r\n--x\r\n"], 'a "b".png', { type: "image/png" }));
    const answer = await ask(`/bot${token}-form/sendPhoto`, { method: "POST", body });
    expect(answer).toEqual(accepted("sendPhoto", { chat_id: 7, photo: "attach://photo" }));
    const photo = calls.get(`${token}-form`)?.files.get("photo");
    expect(photo?.contentType).toBe("image/png");
    expect(photo?.data.toString()).toBe("\r\n--x\r\n");
  });

  test("without parameters", async () => {
    expect(await ask(`/bot${token}/getMe`, { method: "POST" })).toEqual(accepted("getMe", {}));
  });
});

describe("Calls of grammY are read", () => {
  const upload = Buffer.from([0, 13, 10, 45, 45, 255]);

  test("with a keyboard, as JSON", async () => {
    const reply_markup = { inline_keyboard: [[{ text: "a", callback_data: "b" }]] };
    const answer: unknown = await new Api(token, { apiRoot: root }).sendMessage(7, "hello", { reply_markup });
    expect(answer).toEqual({
      method: "sendMessage",
      parameters: { chat_id: 7, text: "hello", reply_markup },
    });
  });

  test("with an upload", async () => {
    const api = new Api("43:upload", { apiRoot: root });
    await api.sendDocument(7, new InputFile(upload, "accounts, 2026.csv"), {
      caption: "1",
      protect_content: true,
    });
    const call = calls.get("43:upload");
    const attached = String(call?.parameters["document"]);
    expect(call?.parameters).toEqual({ chat_id: 7, document: attached, caption: "1", protect_content: true });
    expect(call?.files.get(attached.replace("attach://", ""))).toEqual({
      filename: "accounts, 2026.csv",
      contentType: "application/octet-stream",
      data: upload,
    });
  });

  test("with uploads inside an album", async () => {
    const api = new Api("44:album", { apiRoot: root });
    const photo = (): { type: "photo"; media: InputFile } => ({
      type: "photo",
      media: new InputFile(upload),
    });
    await api.sendMediaGroup(7, [photo(), photo()]);
    expect(calls.get("44:album")?.files.size).toBe(2);
  });

  test("and refused with a description that reaches the client", async () => {
    const sending = new Api(token, { apiRoot: root }).sendMessage(7, "");
    await expect(sending).rejects.toMatchObject({
      error_code: 400,
      description: "Bad Request: message text is empty",
    });
  });
});

describe("A request is refused", () => {
  const problem = (error_code: number, description: string): unknown => ({
    ok: false,
    error_code,
    description,
  });

  test("for another path or an unknown method", async () => {
    expect(await ask("/")).toEqual(problem(404, "Not Found"));
    expect(await ask(`/bot${token}/sendNothing`)).toEqual(problem(404, "Not Found"));
  });

  test("for a keyboard with invalid JSON", async () => {
    const answer = await ask(
      `/bot${token}/sendMessage`,
      form({ chat_id: "1", text: "a", reply_markup: "{" }),
    );
    expect(answer).toEqual(problem(400, "Bad Request: can't parse reply keyboard markup JSON object"));
  });

  test("for an invalid number", async () => {
    const answer = await ask(`/bot${token}/getUpdates?limit=many`);
    expect(answer).toEqual(problem(400, 'Bad Request: parameter "limit" must be Integer'));
  });

  test.each([
    ["a broken JSON body", "application/json", "{", "can't parse request body as a JSON object"],
    ["a JSON list", "application/json", "[]", "can't parse request body as a JSON object"],
    ["an unknown type", "text/plain", "x", 'cannot read a body of type "text/plain"'],
    [
      "a multipart body without its end",
      "multipart/form-data; boundary=x",
      "--x\r\n",
      "multipart body ends inside a part",
    ],
    [
      "a multipart body without boundary",
      "multipart/form-data",
      "--x\r\n",
      "multipart body without a boundary",
    ],
  ])("for %s", async (_, type, body, text) => {
    const answer = await ask(`/bot${token}/getMe`, {
      method: "POST",
      headers: { "content-type": type },
      body,
    });
    expect(answer).toEqual(problem(400, `Bad Request: ${text}`));
  });
});
