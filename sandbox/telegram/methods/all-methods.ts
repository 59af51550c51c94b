import type { TelegramBackend } from "../backend/backend.ts";
import { callbackMethods } from "./answer-callback-query.ts";
import { joinRequestMethods } from "./answer-join-requests.ts";
import { settingsMethods } from "./bot-settings.ts";
import { starMethods } from "./charge-stars.ts";
import { deletingMethods } from "./delete-messages.ts";
import { mediaEditingMethods } from "./edit-media.ts";
import { editingMethods } from "./edit-messages.ts";
import { lookupMethods } from "./look-up-chats.ts";
import { inviteLinkMethods } from "./manage-invite-links.ts";
import { memberMethods } from "./manage-members.ts";
import type { Methods } from "./method.ts";
import { updateMethods } from "./receive-updates.ts";
import { mediaMethods } from "./send-media.ts";
import { pollMethods } from "./send-poll.ts";
import { copyMethods } from "./copy-messages.ts";
import { pinMethods } from "./pin-messages.ts";
import { sendingMethods } from "./send-messages.ts";

/** All implemented methods. Other methods of the Bot API are refused by name. */
export const allMethods = (backend: TelegramBackend): Methods => ({
  ...updateMethods(backend),
  ...settingsMethods(backend),
  ...sendingMethods(backend),
  ...mediaMethods(backend),
  ...pollMethods(backend),
  ...copyMethods(backend),
  ...pinMethods(backend),
  ...editingMethods(backend),
  ...mediaEditingMethods(backend),
  ...deletingMethods(backend),
  ...callbackMethods(backend),
  ...lookupMethods(backend),
  ...memberMethods(backend),
  ...inviteLinkMethods(backend),
  ...joinRequestMethods(backend),
  ...starMethods(backend),
});
