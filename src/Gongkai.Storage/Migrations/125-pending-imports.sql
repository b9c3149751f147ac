-- Files that were read and wait for their officer to confirm them: sealed, for a few hours, open to every node.

create table pending_import (
    organ_id bigint not null,
    key_hash text not null,
    person_id bigint not null,
    -- The file's name and what was chosen beside it.
    about bytea not null,
    content bytea not null,
    length bigint not null,
    kept_at timestamptz not null,
    primary key (organ_id, key_hash)
);

create index pending_import_age on pending_import (kept_at);
