-- Each row, the old ones too, gets a key of its own. gen_random_uuid is a strong source, of 122 bits: two of them, cut to 24
-- bytes, are 182, and 32 letters of base64url without padding.
-- AlterTable
ALTER TABLE "checkout" ADD COLUMN "page_key" BYTEA NOT NULL DEFAULT substring(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), 1, 24);

-- The rules that the database keeps ------------------------------------------------------------------------------

alter table checkout add constraint checkout_page_key check (octet_length(page_key) = 24);

-- A page is found by what its key hashes to: how long the search takes then tells nothing of any key.
create unique index checkout_page_digest on checkout (sha256(page_key));
