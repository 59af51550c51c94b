import type { World } from "../world/world.ts";
import type { Methods } from "./method.ts";

export const updateMethods = (world: World): Methods => ({
  getUpdates: (args, { signal }) => world.updates.poll(args, signal),
  setWebhook(args) {
    world.updates.setWebhook(args);
    return true;
  },
  deleteWebhook({ drop_pending_updates = false }) {
    world.updates.deleteWebhook(drop_pending_updates);
    return true;
  },
  getWebhookInfo: () => world.updates.webhookInfo(),
  getMe: () => ({
    ...world.bot.user,
    first_name: world.bot.settings.names.get("") ?? world.bot.user.first_name,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
  }),
  // Both are for moving a bot between servers; there is one server here.
  logOut: () => true,
  close: () => true,
});
