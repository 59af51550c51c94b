import type { JSX } from "preact";
import type { ChannelView } from "../view.ts";
import { useDesk } from "./desk.ts";

/** What the bot may do in a channel, and the switch for it, which only its creator has in Telegram. */
export function BotRights({ channel }: { channel: ChannelView }): JSX.Element {
  const { act } = useDesk();
  const { id, title, botRights } = channel;
  if (botRights === null) return <p class="soft">The bot is not in it.</p>;
  // Every administrator has that one; it alone lets nobody in or out.
  const rights = botRights.filter((right) => right !== "can_manage_chat").map(inWords);
  const may = rights.length > 0;
  return (
    <>
      <p class="soft">{may ? `The bot may ${rights.join(", ")}.` : "The bot may do nothing there."}</p>
      <button type="button" onClick={() => void act({ kind: "set-bot-rights", channel: id, may: !may })}>
        {may ? "Take its rights away" : "Give its rights back"}
        <span class="hidden"> in {title}</span>
      </button>
    </>
  );
}

/** "can_invite_users" → "invite users" */
const inWords = (right: string): string => right.replace(/^can_/, "").replaceAll("_", " ");
