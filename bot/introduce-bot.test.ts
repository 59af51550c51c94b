import type { FixedTextKey } from "./platform/texts/texts.ts";
import { expect, test } from "vitest";
import { startTelegram } from "../sandbox/telegram/index.ts";
import type { SandboxTelegram } from "../sandbox/telegram/index.ts";
import { introduceBot } from "./introduce-bot.ts";
import { movableClock } from "./platform/time/clock.ts";
import { readConfig } from "./platform/runtime/config.ts";
import { loadTranslations } from "./platform/texts/texts.ts";
import { languages } from "./platform/texts/languages.ts";
import { createLogger } from "./platform/runtime/logger.ts";
import { createTelegramApi } from "./platform/telegram/telegram.ts";
import { providers } from "./payments/index.ts";

/** A bot without commands, descriptions and buttons at Telegram. */
async function openStage() {
  const telegram = await startTelegram({ clock: movableClock() });
  const config = readConfig({ BOT_TOKEN: telegram.botToken, TELEGRAM_API_ROOT: telegram.url }, providers);
  const api = createTelegramApi(config.botToken, config.telegram.apiRoot);
  const translations = loadTranslations();
  const logger = createLogger({ level: "silent", secrets: [] });
  return {
    telegram,
    api,
    text: (language: string, key: FixedTextKey) => translations.for(language).plain(key),
    introduce: () => introduceBot({ telegram: api, translations, config, logger }),
    [Symbol.asyncDispose]: () => telegram.stop(),
  };
}

const set = ({ calls }: SandboxTelegram): string[] =>
  calls.map(({ method }) => method).filter((method) => method.startsWith("set"));

test("The commands and the descriptions of the bot are set in every language", async () => {
  await using stage = await openStage();
  const { api, telegram, text } = stage;
  await stage.introduce();
  expect(telegram.refusals).toEqual([]);
  expect(await api.getMyDescription()).toEqual({ description: text("en", "bot-description") });
  expect(await api.getMyShortDescription({ language_code: "pt" })).toEqual({
    short_description: text("pt-BR", "bot-short-description"),
  });
  const scope = { type: "all_private_chats" } as const;
  const commands = await api.getMyCommands({ scope, language_code: "de" });
  expect(commands).toContainEqual({ command: "language", description: text("de", "command-language") });
  // One call for each language. English has no language code and serves the other languages.
  expect(telegram.callsOf("setMyCommands")).toHaveLength(languages.length);
});

test("The button beside the text shows the commands, and administrators are asked for the rights that are needed", async () => {
  await using stage = await openStage();
  const { api, introduce } = stage;
  await introduce();
  expect(await api.getChatMenuButton()).toEqual({ type: "commands" });
  for (const inChannels of [true, false]) {
    const rights = await api.getMyDefaultAdministratorRights({ for_channels: inChannels });
    expect(rights).toMatchObject({ can_invite_users: true, can_restrict_members: true });
    expect(rights).toMatchObject({ can_delete_messages: false, can_promote_members: false });
  }
});

test("Current settings are not set again", async () => {
  await using stage = await openStage();
  const { introduce, telegram } = stage;
  await introduce();
  const before = set(telegram).length;
  await introduce();
  expect(set(telegram)).toHaveLength(before);
});

test("The operator's texts from BotFather stay, and everybody sees them", async () => {
  await using stage = await openStage();
  const { api, introduce, text } = stage;
  await introduce();
  await api.setMyDescription("Olga's tea club");
  await introduce();
  const seen = await Promise.all(
    ([{}, { language_code: "de" }, { language_code: "fa" }] as const).map((which) =>
      api.getMyDescription(which),
    ),
  );
  expect(seen.map(({ description }) => description)).toEqual(
    Array.from({ length: 3 }, () => "Olga's tea club"),
  );
  await api.setMyDescription("");
  await introduce();
  expect(await api.getMyDescription({ language_code: "de" })).toEqual({
    description: text("de", "bot-description"),
  });
});

test("A button and rights of the operator's own stay", async () => {
  await using stage = await openStage();
  const { api, introduce } = stage;
  const button = { type: "web_app", text: "Shop", web_app: { url: "https://example.com/" } } as const;
  await api.setChatMenuButton({ menu_button: button });
  const given = await api.getMyDefaultAdministratorRights({ for_channels: true });
  await api.setMyDefaultAdministratorRights({
    rights: { ...given, can_manage_chat: true, can_post_messages: true },
    for_channels: true,
  });
  await introduce();
  expect(await api.getChatMenuButton()).toEqual(button);
  expect(await api.getMyDefaultAdministratorRights({ for_channels: true })).toMatchObject({
    can_post_messages: true,
    can_invite_users: true,
  });
});

test("A setting that Telegram limits is left to the next start, and the others are set", async () => {
  await using stage = await openStage();
  const { api, introduce, telegram, text } = stage;
  telegram.faults.add({ method: "setMyDescription", kind: "429", retryAfter: 3600 });
  await introduce();
  expect(await api.getMyDescription()).toEqual({ description: "" });
  expect(await api.getMyShortDescription()).toEqual({
    short_description: text("en", "bot-short-description"),
  });
  await introduce();
  expect(await api.getMyDescription()).toEqual({ description: text("en", "bot-description") });
});
