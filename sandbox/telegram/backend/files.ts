import { createHash, randomBytes } from "node:crypto";

export type StoredFile = {
  readonly fileId: string;
  readonly uniqueId: string;
  /** The last part of the download URL: `photos/file_7.jpg`. */
  readonly path: string;
  readonly name: string;
  readonly contentType: string;
  readonly data: Buffer;
  /** As with Telegram, a file id is valid only for the kind of message that it came from. */
  readonly kind: FileKind;
};
export type FileKind = "photo" | "document" | "video" | "animation";

export type FileStore = {
  snapshot(): StoredFile[];
  add(file: { kind: FileKind; name: string; contentType: string; data: Buffer }): StoredFile;
  find(fileId: string): StoredFile | undefined;
  findByPath(path: string): StoredFile | undefined;
};

export function createFileStore(snapshot: readonly StoredFile[] = []): FileStore {
  const byId = new Map(snapshot.map((file) => [file.fileId, file]));
  const byPath = new Map(snapshot.map((file) => [file.path, file]));
  return {
    snapshot: () => [...byId.values()],
    add({ kind, name, contentType, data }) {
      const extension = /\.[a-z0-9]{1,8}$/iu.exec(name)?.[0] ?? (kind === "photo" ? ".jpg" : "");
      const file: StoredFile = {
        fileId: `AgAC${randomBytes(30).toString("base64url")}`,
        uniqueId: createHash("sha256").update(data).digest("base64url").slice(0, 16),
        path: `${kind}s/file_${byId.size}${extension}`,
        name,
        contentType,
        data,
        kind,
      };
      byId.set(file.fileId, file);
      byPath.set(file.path, file);
      return file;
    },
    find: (fileId) => byId.get(fileId),
    findByPath: (path) => byPath.get(path),
  };
}
