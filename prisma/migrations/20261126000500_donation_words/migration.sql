-- What an owner says to whoever reads in one language, where they are asked for a donation; all others read the page's text.
-- CreateTable
CREATE TABLE "donation_words" (
    "channel_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "donation_words_pkey" PRIMARY KEY ("channel_id","language")
);
-- AddForeignKey
ALTER TABLE "donation_words" ADD CONSTRAINT "donation_words_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table donation_words
  -- As the folder in locales/ is called.
  add constraint donation_words_language check (language ~ '^[a-z]{2}(-[A-Z]{2})?$'),
  add constraint donation_words_text check (char_length(text) between 1 and 1000);
