-- What people sign in with. None of it is on the ledger; each change of it is.

create table credential (
    person_id bigint not null primary key,
    password_hash text,
    password_set_at timestamptz,
    factor_secret bytea,
    factor_step bigint not null
);

create table recovery_code (
    person_id bigint not null,
    code_hash text not null,
    primary key (person_id, code_hash)
);

-- Links that are used once: person 0 is whoever sets the platform up.
create table invitation (
    token_hash text not null primary key,
    person_id bigint not null,
    issued_at timestamptz not null,
    expires_at timestamptz,
    used_at timestamptz
);

create index invitation_person on invitation (person_id);
