import type { Deed, Done } from "../deeds.ts";

/** Posts a deed; never throws: a sandbox that does not answer is a problem like others. */
export async function doDeed(deed: Deed): Promise<Done> {
  try {
    const response = await fetch("/deeds", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(deed),
    });
    return (await response.json()) as Done;
  } catch {
    return { ok: false, problem: "The sandbox did not answer." };
  }
}
