import type { World } from "../world/world.ts";
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

/** Everything that the sandbox can do; other methods of the Bot API are refused by name. */
export const allMethods = (world: World): Methods => ({
  ...updateMethods(world),
  ...settingsMethods(world),
  ...sendingMethods(world),
  ...mediaMethods(world),
  ...pollMethods(world),
  ...copyMethods(world),
  ...pinMethods(world),
  ...editingMethods(world),
  ...mediaEditingMethods(world),
  ...deletingMethods(world),
  ...callbackMethods(world),
  ...lookupMethods(world),
  ...memberMethods(world),
  ...inviteLinkMethods(world),
  ...joinRequestMethods(world),
  ...starMethods(world),
});
