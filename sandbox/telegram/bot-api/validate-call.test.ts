import { describe, expect, test } from "vitest";
import { methodTable } from "./bot-api-table.ts";
import type { Fields } from "./bot-api-table.ts";
import { BotApiError } from "./bot-api-error.ts";
import type { Call } from "./read-call.ts";
import { validateCall } from "./validate-call.ts";

const file = { filename: "a.jpg", contentType: "image/jpeg", data: Buffer.from("a") };

function refusalOf(method: string, parameters: Record<string, unknown>, fileNames: string[] = []): string {
  const files: Call["files"] = new Map(fileNames.map((name) => [name, file]));
  try {
    validateCall({ method, token: "1:a", parameters, files });
  } catch (error) {
    if (error instanceof BotApiError) return `${error.code} ${error.message}`;
    throw error;
  }
  return "accepted";
}

/** The smallest valid value: the example of the first alternative. */
function example(type: string): unknown {
  const [first = ""] = type.split("|");
  if (first.startsWith("Array of ")) return [example(first.slice(9))];
  if (first.startsWith("'")) return first.slice(1, -1);
  const simple = { Integer: 1, Float: 1.5, Boolean: true, String: "x", InputFile: "attach://f" };
  if (first in simple) return simple[first as keyof typeof simple];
  const [member = first] = methodTable.unions[first] ?? [];
  return complete(methodTable.objects[member] ?? { required: {}, optional: {} });
}

function complete(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields.required).map(([name, type]) => [name, example(type)]));
}

describe("The table", () => {
  test("knows the 180 methods of Bot API 10.1 and the five of 10.2", () => {
    expect(Object.keys(methodTable.methods)).toHaveLength(185);
  });

  test.each(Object.entries(methodTable.methods))(
    "%s is accepted with its required parameters",
    (method, fields) => {
      const parameters = complete(fields);
      const files = JSON.stringify(parameters).includes("attach://f") ? ["f"] : [];
      expect(refusalOf(method, parameters, files)).toBe("accepted");
    },
  );

  test.each(Object.entries(methodTable.methods))(
    "%s is refused with the name of a missing or an unknown parameter",
    (method, fields) => {
      const parameters = complete(fields);
      const files = JSON.stringify(parameters).includes("attach://f") ? ["f"] : [];
      expect(refusalOf(method, { ...parameters, chat_idd: 1 }, files)).toBe(
        '400 Bad Request: unknown parameter "chat_idd"',
      );
      for (const name of Object.keys(parameters))
        expect(refusalOf(method, { ...parameters, [name]: undefined }, files)).toMatch(/^400 Bad Request: /u);
    },
  );

  test.each(Object.entries(methodTable.methods))("%s accepts each optional parameter", (method, fields) => {
    for (const [name, type] of Object.entries(fields.optional)) {
      const parameters = { ...complete(fields), [name]: type === "Array of Object" ? [{}] : example(type) };
      const files = JSON.stringify(parameters).includes("attach://f") ? ["f"] : [];
      expect(`${name}: ${refusalOf(method, parameters, files)}`).toBe(`${name}: accepted`);
    }
  });

  test("contains every type that it refers to", () => {
    const scalars = ["Integer", "Float", "Boolean", "String", "InputFile", "Object"];
    const fields = [...Object.values(methodTable.methods), ...Object.values(methodTable.objects)];
    const types = fields.flatMap(({ required, optional }) => [
      ...Object.values(required),
      ...Object.values(optional),
    ]);
    const unknown = types
      .flatMap((type) => type.split("|").map((part) => part.replace(/^(?:Array of )+/u, "")))
      .filter((name) => !name.startsWith("'") && !scalars.includes(name))
      .filter((name) => !(name in methodTable.objects) && !(name in methodTable.unions));
    expect(unknown).toEqual([]);
  });
});

describe("A call is refused", () => {
  const message = { chat_id: 1, text: "hello" };

  test("when the method is unknown", () => {
    expect(refusalOf("sendMesage", message)).toBe("404 Not Found");
    expect(refusalOf("constructor", {})).toBe("404 Not Found");
  });

  test("unless only the case of the method differs", () => {
    expect(refusalOf("SENDMESSAGE", message)).toBe("accepted");
  });

  test.each([
    ["without a chat", { text: "hello" }, "chat_id is empty"],
    ["without a text", { chat_id: 1 }, "message text is empty"],
    ["with an empty text", { chat_id: 1, text: "" }, "message text is empty"],
    ["with a text that is none", { chat_id: 1, text: 5 }, 'parameter "text" must be String'],
    ["with a fractional chat", { ...message, chat_id: 1.5 }, 'parameter "chat_id" must be Integer or String'],
    [
      "with a chat beyond 2^53",
      { ...message, chat_id: 2 ** 60 },
      'parameter "chat_id" must be Integer or String',
    ],
    ["with a misspelt parameter", { ...message, parsemode: "HTML" }, 'unknown parameter "parsemode"'],
    ["with a parameter named as a property", { ...message, toString: 1 }, 'unknown parameter "toString"'],
    [
      "with the old way to reply",
      { ...message, reply_to_message_id: 1 },
      'unknown parameter "reply_to_message_id"',
    ],
    ["with null", { ...message, message_thread_id: null }, 'parameter "message_thread_id" must be Integer'],
    ["with a keyboard as text", { ...message, reply_markup: "{}" }, "object expected as reply markup"],
    ["with a list as keyboard", { ...message, reply_markup: [] }, "object expected as reply markup"],
  ])("%s", (_, parameters, problem) => {
    expect(refusalOf("sendMessage", parameters)).toBe(`400 Bad Request: ${problem}`);
  });

  test.each([
    [
      "a button without text",
      [[{ url: "https://a.example" }]],
      'parameter "reply_markup.inline_keyboard[0][0].text" is required',
    ],
    [
      "a misspelt action",
      [[{ text: "a", callbackData: "x" }]],
      'unknown parameter "reply_markup.inline_keyboard[0][0].callbackData"',
    ],
    [
      "one row only",
      [{ text: "a" }],
      'parameter "reply_markup.inline_keyboard[0]" must be Array of InlineKeyboardButton',
    ],
  ])("for %s, with the position", (_, inline_keyboard, problem) => {
    const refusal = refusalOf("sendMessage", { ...message, reply_markup: { inline_keyboard } });
    expect(refusal).toBe(`400 Bad Request: ${problem}`);
  });

  test("for a field that belongs to another variant of the media", () => {
    const media = [{ type: "photo", media: "id", duration: 5 }];
    expect(refusalOf("sendMediaGroup", { chat_id: 1, media })).toBe(
      '400 Bad Request: unknown parameter "media[0].duration"',
    );
  });

  test("for a referenced file that is missing, and a file without a reference", () => {
    expect(refusalOf("sendPhoto", { chat_id: 1, photo: "attach://a" })).toContain(
      'there is no file "attach://a"',
    );
    expect(refusalOf("sendPhoto", { chat_id: 1, photo: "id" }, ["a"])).toContain('unknown parameter "a"');
    expect(refusalOf("sendPhoto", { chat_id: 1, photo: "attach://a" }, ["a"])).toBe("accepted");
  });

  test("for a file id where an upload is required", () => {
    expect(refusalOf("setChatPhoto", { chat_id: 1, photo: "id" })).toBe(
      '400 Bad Request: parameter "photo" must be InputFile',
    );
  });
});

describe("A call is accepted", () => {
  test("with a mixed album, texts as reply buttons and a channel by name", () => {
    const media = [
      { type: "photo", media: "id" },
      { type: "video", media: "id", duration: 3 },
    ];
    expect(refusalOf("sendMediaGroup", { chat_id: "@channel", media })).toBe("accepted");
    const reply_markup = { keyboard: [["yes", { text: "no" }]] };
    expect(refusalOf("sendMessage", { chat_id: 1, text: "a", reply_markup })).toBe("accepted");
  });

  test("with the additions that grammY's types know", () => {
    const ephemeral_message_parameters = { receiver_user_id: 5 };
    expect(refusalOf("sendMessage", { chat_id: 1, text: "a", ephemeral_message_parameters })).toBe(
      "accepted",
    );
    expect(refusalOf("promoteChatMember", { chat_id: 1, user_id: 2, can_send_welcome_messages: true })).toBe(
      "accepted",
    );
  });
});
