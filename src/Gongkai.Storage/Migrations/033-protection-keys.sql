-- The keys by which the web nodes protect forms, each sealed by a key-encryption key.

create table protection_key (
    name text not null primary key,
    sealed bytea not null,
    made_at timestamptz not null
);
