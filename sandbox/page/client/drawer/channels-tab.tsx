import type { JSX } from "preact";
import { BotRights } from "../ui/bot-rights.tsx";
import { usePage } from "../state/page-context.ts";

export function ChannelsTab(): JSX.Element {
  const { view } = usePage();
  if (view.channels.length === 0) return <p class="soft">No channels yet.</p>;
  return (
    <ul class="cards">
      {view.channels.map((channel) => {
        const { id, kind, title, members, requests } = channel;
        return (
          <li key={id}>
            <h3>
              {title} <small class="soft">{kind}</small>
            </h3>
            <ul class="members">
              {members.map((member) => (
                <li key={member.id}>
                  {member.name} <span class="soft">{member.status}</span>
                </li>
              ))}
              {requests.map((person) => (
                <li key={person.id}>
                  {person.name} <span class="warn">join request</span>
                </li>
              ))}
            </ul>
            <BotRights channel={channel} />
          </li>
        );
      })}
    </ul>
  );
}
