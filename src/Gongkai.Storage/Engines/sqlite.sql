-- What SQLite says in its own words. Run after migrations, again each time.

create trigger if not exists entry_is_never_changed before update on entry
begin
    select raise(abort, 'entry is append-only');
end;

create trigger if not exists entry_is_never_removed before delete on entry
begin
    select raise(abort, 'entry is append-only');
end;

-- The words of the public search; a row is known by its place. No positions, no text: both stand elsewhere.
create virtual table if not exists search_token using fts5(tokens, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
