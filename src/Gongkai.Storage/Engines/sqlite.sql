-- What SQLite says in its own words. Run after migrations, again each time.

create trigger if not exists entry_is_never_changed before update on entry
begin
    select raise(abort, 'entry is append-only');
end;

create trigger if not exists entry_is_never_removed before delete on entry
begin
    select raise(abort, 'entry is append-only');
end;
