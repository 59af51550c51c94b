/** User id → chat id → id of the newest read message. Plain data. */
export type ReadPositions = Map<number, Map<number, number>>;

export const readUpTo = (readPositions: ReadPositions, person: number, chat: number): number =>
  readPositions.get(person)?.get(chat) ?? 0;

export function markRead(readPositions: ReadPositions, person: number, chat: number, message: number): void {
  const chats = readPositions.get(person) ?? new Map<number, number>();
  readPositions.set(person, chats.set(chat, Math.max(message, chats.get(chat) ?? 0)));
}
