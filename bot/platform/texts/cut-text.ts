/** Cuts between code points: half of an emoji is no text, and no API takes it. @param most code points, "…" included. */
export function cutText(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("")}…`;
}
