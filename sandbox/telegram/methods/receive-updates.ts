import type { TelegramBackend } from "../backend/backend.ts";
import type { Methods } from "./method.ts";

export const updateMethods = (backend: TelegramBackend): Methods => ({
  getUpdates: (args, { signal }) => backend.updates.poll(args, signal),
  setWebhook(args) {
    backend.updates.setWebhook(args);
    return true;
  },
  deleteWebhook({ drop_pending_updates = false }) {
    backend.updates.deleteWebhook(drop_pending_updates);
    return true;
  },
  getWebhookInfo: () => backend.updates.webhookInfo(),
  getMe: () => ({
    ...backend.bot.user,
    first_name: backend.bot.settings.names.get("") ?? backend.bot.user.first_name,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
  }),
  // Both move a bot between servers, and the sandbox has one.
  logOut: () => true,
  close: () => true,
});
