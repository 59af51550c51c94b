import type { DemoContext } from "./demo-context.ts";
import { ExpectationFailed } from "./expectations.ts";

export async function connectChannel(context: DemoContext): Promise<void> {
  const { olga, channel, transcript } = context;
  await olga.start();
  await olga.receives(/I sell access/);
  await olga.send("/newchannel");
  await olga.receives(/Which one should I sell access to/);
  await olga.share(channel, /Pick a channel/);
  await olga.receives(/is connected/);
  const { sandbox } = context;
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
    throw new ExpectationFailed("the bot as an administrator who may invite and remove people");
  transcript.checked(
    `getChatMember: the bot in ${channel.title} is ${result["status"]} and may invite and remove people`,
  );
}

export async function publishTier(context: DemoContext): Promise<void> {
  const { olga, transcript } = context;
  await olga.press(/Add a tier/);
  await olga.receives(/what is its name/);
  await olga.send("Monthly");
  await olga.receives(/How long does the tier last/);
  await olga.press(/30 days/);
  await olga.receives(/Telegram Stars/);
  await olga.send("1250");
  await olga.receives(/US dollars/);
  await olga.send("24.99");
  await olga.receives(/This is how the tier will be sold/);
  await olga.press(/Publish/);
  await olga.receives(/is on sale in/);
  await olga.press(/Open its page/);
  const page = await olga.receives(/Share this link/);
  const link = /https:\/\/t\.me\/\S+\?start=\S+/.exec(page.text)?.[0];
  if (link === undefined) throw new ExpectationFailed("a link to share on the channel's page");
  context.shareLink = link;
  transcript.checked(`Olga has a link to share: ${link}`);
}
