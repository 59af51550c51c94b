import type { RequestHandler } from "express";
import type { SandboxTelegram } from "../../telegram/index.ts";

/** Image types by their first bytes. Every other file is a download, even if it is declared as an image. */
const pictures: readonly (readonly [type: string, begins: string])[] = [
  ["image/png", "\u0089PNG\r\n"],
  ["image/jpeg", "\u00ff\u00d8\u00ff"],
  ["image/gif", "GIF8"],
];

/** `GET /files/<id>`: a photo or a document of the local Telegram. */
export const sendFile =
  (telegram: SandboxTelegram): RequestHandler<{ id: string }> =>
  (req, res) => {
    const file = telegram.findFile(req.params.id);
    if (file === undefined) {
      res.status(404).json({ ok: false, error: "There is no such file." });
      return;
    }
    const beginning = file.data.toString("latin1", 0, 8);
    const picture = pictures.find(([, begins]) => beginning.startsWith(begins))?.[0];
    // File ids are immutable.
    res.set("cache-control", "private, max-age=31536000, immutable");
    if (file.kind !== "document" && picture !== undefined) res.type(picture);
    else res.attachment(file.name).type(file.contentType);
    res.send(file.data);
  };
