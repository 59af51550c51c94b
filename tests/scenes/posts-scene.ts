import type { TestUser, SandboxChannel, ShownMessage } from "../../sandbox/telegram/index.ts";
import { AccessScene } from "./access-scene.ts";
import { claimPosts } from "../../bot/posts/claim-posts.jobs.ts";
import type { PostKind } from "../../bot/posts/find-post.ts";

export const HOUR = 60 * 60_000;
export const MINUTE = 60_000;

const RIGHTS = { can_invite_users: true, can_restrict_members: true };

/** Olga's channel with a tier on sale. The bot may post there, unless `mayPost` is false. */
export async function postsScene(start: string, { mayPost = true } = {}) {
  const scene = await AccessScene.openFor("join_request", new Date(start));
  const { olga, channel, sale, platform, telegram } = scene;
  const setPosting = (may: boolean): void =>
    olga.setBotRights(channel, { ...RIGHTS, ...(may ? { can_post_messages: true } : {}) });
  setPosting(mayPost);
  await scene.handleUpdates();
  const row = (kind: PostKind) =>
    scene.database.prisma.channelPost.findUniqueOrThrow({
      where: { channelId_kind: { channelId: sale.channelId, kind } },
    });
  return {
    scene,
    olga,
    channel,
    channelId: sale.channelId,
    row,
    setPosting,
    /** Presses a button with these data; left out: as Olga. */
    press: (action: string, kind: PostKind, more = "", person: TestUser = olga) =>
      scene.pressForged(person, `${action}:${sale.channelId}:${kind}${more === "" ? "" : `:${more}`}`),
    /** Runs the cron job and its jobs. */
    async tick(advance = 0): Promise<void> {
      platform.clock.advance(advance);
      await claimPosts(platform);
      await scene.runJobs();
      await scene.handleUpdates();
    },
    /** The number of posts that the bot sent to a chat. */
    posts: (chat: SandboxChannel = channel): number =>
      telegram
        .callsOf("sendMessage")
        .filter(({ parameters, response }) => parameters["chat_id"] === chat.id && response?.ok === true)
        .length,
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  };
}

export const textsIn = (chat: SandboxChannel): string[] => chat.messages.map(({ text }) => text);
export const newestIn = (chat: SandboxChannel): ShownMessage | undefined => chat.messages.at(-1);
