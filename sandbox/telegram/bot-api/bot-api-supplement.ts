import type { Fields } from "./bot-api-table.ts";

/** Fields missing in the spec. Each entry extends the method or object of the same name, or adds a new one. */
export type Supplement = {
  readonly methods: Readonly<Record<string, Partial<Fields>>>;
  readonly objects: Readonly<Record<string, Partial<Fields>>>;
};

const ephemeral = { optional: { ephemeral_message_parameters: "EphemeralMessageParameters" } };
const stoppable = { optional: { can_stop: "Boolean", keep_on_stop: "Boolean" } };
const ephemeralMessage = {
  chat_id: "Integer|String",
  receiver_user_id: "Integer",
  ephemeral_message_id: "Integer",
};
const keyboard = { reply_markup: "InlineKeyboardMarkup" };

/** Bot API 10.2 and 10.3 according to grammY 1.46 (@grammyjs/types 5.0.0). */
export const supplement: Supplement = {
  methods: {
    sendMessage: ephemeral,
    sendRichMessage: ephemeral,
    sendPhoto: ephemeral,
    sendLivePhoto: ephemeral,
    sendAudio: ephemeral,
    sendDocument: ephemeral,
    sendVideo: ephemeral,
    sendAnimation: ephemeral,
    sendVoice: ephemeral,
    sendVideoNote: ephemeral,
    sendLocation: ephemeral,
    sendVenue: ephemeral,
    sendContact: ephemeral,
    sendSticker: ephemeral,
    sendMessageDraft: stoppable,
    sendRichMessageDraft: stoppable,
    promoteChatMember: { optional: { can_send_welcome_messages: "Boolean" } },
    deleteEphemeralMessage: { required: ephemeralMessage },
    editEphemeralMessageReplyMarkup: { required: ephemeralMessage, optional: keyboard },
    editEphemeralMessageText: {
      required: ephemeralMessage,
      optional: {
        text: "String",
        parse_mode: "String",
        entities: "Array of MessageEntity",
        link_preview_options: "LinkPreviewOptions",
        rich_message: "InputRichMessage",
        ...keyboard,
      },
    },
    editEphemeralMessageCaption: {
      required: ephemeralMessage,
      optional: {
        caption: "String",
        show_caption_above_media: "Boolean",
        parse_mode: "String",
        caption_entities: "Array of MessageEntity",
        ...keyboard,
      },
    },
    editEphemeralMessageMedia: { required: { ...ephemeralMessage, media: "InputMedia" }, optional: keyboard },
  },
  objects: {
    BotCommand: { optional: { is_ephemeral: "Boolean" } },
    // grammY requires the field; calls written for 10.1 omit it, which Telegram treats as false.
    ChatAdministratorRights: { optional: { can_send_welcome_messages: "Boolean" } },
    DisabledButton: {},
    EphemeralMessageParameters: {
      required: { receiver_user_id: "Integer" },
      optional: { callback_query_id: "String", replace_callback_query_message: "Boolean" },
    },
    InlineKeyboardButton: { optional: { disabled: "DisabledButton" } },
    InlineKeyboardMarkup: { optional: { force_reply: "Boolean" } },
    InputMediaVoiceNote: {
      required: { type: "'voice_note'", media: "InputFile|String" },
      optional: {
        caption: "String",
        parse_mode: "String",
        caption_entities: "Array of MessageEntity",
        duration: "Integer",
      },
    },
    // Rich blocks nest some sixty types, which the bot does not send; they are only checked to be objects.
    InputRichMessage: { optional: { blocks: "Array of Object", media: "Array of InputRichMessageMedia" } },
    InputRichMessageMedia: {
      required: {
        id: "String",
        media:
          "InputMediaAnimation|InputMediaAudio|InputMediaDocument|InputMediaPhoto|InputMediaVideo|InputMediaVoiceNote",
      },
    },
    // Bot API: "String can be used instead of this object to specify the button text."
    ReplyKeyboardMarkup: {
      required: { keyboard: "Array of Array of KeyboardButton|Array of Array of String" },
      optional: { force_reply: "Boolean" },
    },
    ReplyParameters: { optional: { ephemeral_message_id: "Integer" } },
  },
};
