-- The newest of all organs stand on the home page.
create index published_item_newest on published_item (is_withdrawn, published_at, organ_id, number);
