import type { Stage } from "./stage.ts";
import { NotSeen } from "./until.ts";

export async function connectChannel(stage: Stage): Promise<void> {
  const { olga, channel, transcript } = stage;
  await olga.start();
  await olga.hears(/I sell access/);
  await olga.send("/newchannel");
  await olga.hears(/Which one shall I sell access to/);
  await olga.share(channel, /Pick a channel/);
  await olga.hears(/is connected/);
  const { sandbox } = stage;
  const { telegram } = sandbox;
  const answer = await fetch(
    `${telegram.url}/bot${telegram.botToken}/getChatMember?chat_id=${channel.id}&user_id=${telegram.botId}`,
  );
  const { result } = (await answer.json()) as { result?: Record<string, unknown> };
  if (
    result?.["status"] !== "administrator" ||
    result["can_invite_users"] !== true ||
    result["can_restrict_members"] !== true
  )
    throw new NotSeen("the bot as an administrator who may invite and remove people");
  transcript.seen(
    `getChatMember says of the bot in ${channel.title}: ${result["status"]}, may invite and remove people`,
  );
}

export async function publishTier(stage: Stage): Promise<void> {
  const { olga, transcript } = stage;
  await olga.press(/Add a tier/);
  await olga.hears(/what shall it be called/);
  await olga.send("Monthly");
  await olga.hears(/How long does it last/);
  await olga.press(/30 days/);
  await olga.hears(/Telegram Stars/);
  await olga.send("250");
  await olga.hears(/US dollars/);
  await olga.send("9.99");
  await olga.hears(/This is how it will be sold/);
  await olga.press(/Publish/);
  await olga.hears(/is on sale in/);
  await olga.press(/Open its page/);
  const page = await olga.hears(/Share this link/);
  const link = /https:\/\/t\.me\/\S+\?start=\S+/.exec(page.text)?.[0];
  if (link === undefined) throw new NotSeen("a link to share on the channel's page");
  stage.shareLink = link;
  transcript.seen(`Olga has a link to share: ${link}`);
}
