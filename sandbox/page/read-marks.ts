/** Person → chat → the newest message that they have looked at. Plain data. */
export type ReadMarks = Map<number, Map<number, number>>;

export const readUpTo = (marks: ReadMarks, person: number, chat: number): number =>
  marks.get(person)?.get(chat) ?? 0;

export function markRead(marks: ReadMarks, person: number, chat: number, message: number): void {
  const chats = marks.get(person) ?? new Map<number, number>();
  marks.set(person, chats.set(chat, Math.max(message, chats.get(chat) ?? 0)));
}
