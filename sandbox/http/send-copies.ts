/** The receiver's response to a copy; `status` is null without a response. */
export type CopyAnswer = { readonly status: number | null; readonly text: string };

export type Copies = { readonly times?: number; readonly parallel?: boolean };

/** Sends copies of one notification (default: one), sequentially or in parallel. */
export async function sendCopies(
  send: () => Promise<{ readonly httpStatus: number | null; readonly answer: string }>,
  { times = 1, parallel = false }: Copies = {},
): Promise<CopyAnswer[]> {
  const once = async (): Promise<CopyAnswer> => {
    const { httpStatus, answer } = await send();
    return { status: httpStatus, text: answer };
  };
  if (parallel) return Promise.all(Array.from({ length: times }, once));
  const answers: CopyAnswer[] = [];
  while (answers.length < times) answers.push(await once());
  return answers;
}
