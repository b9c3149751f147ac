-- What PostgreSQL says in its own words. Run after migrations, again each time.

create or replace function entry_is_append_only() returns trigger language plpgsql as
$$
begin
    raise exception 'entry is append-only';
end;
$$;

create or replace trigger entry_is_never_changed before update or delete on entry
    for each row execute function entry_is_append_only();

create or replace trigger entry_is_never_emptied before truncate on entry
    for each statement execute function entry_is_append_only();

-- The words of the public search.
create table if not exists search_token (
    organ_id bigint not null,
    number bigint not null,
    place bigint not null,
    tokens tsvector not null,
    primary key (organ_id, number)
);

create index if not exists search_token_tokens on search_token using gin (tokens);
