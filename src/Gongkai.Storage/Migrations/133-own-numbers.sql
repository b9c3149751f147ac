-- What an organ's own list called a request that was imported from it; one request a number.
alter table application add column own_number text;
create unique index application_own_number on application (organ_id, own_number);
