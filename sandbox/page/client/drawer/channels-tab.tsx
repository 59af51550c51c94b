import type { JSX } from "preact";
import { BotRights } from "../bot-rights.tsx";
import { useDesk } from "../desk.ts";

export function ChannelsTab(): JSX.Element {
  const { view } = useDesk();
  if (view.channels.length === 0) return <p class="soft">There is no channel yet.</p>;
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
                  {member.name} <span class="soft">{member.standing}</span>
                </li>
              ))}
              {requests.map((person) => (
                <li key={person.id}>
                  {person.name} <span class="warn">asks to join</span>
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
