-- One live link a subscription: of two that ask at once, the second finds the first one's link and gives that.
create unique index access_link_one_live on access_link (subscription_id) where revoked_at is null;
