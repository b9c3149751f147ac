-- The ledger: one chain of entries for each organ; organ 0 is the platform itself.

create table counter (
    organ_id bigint not null,
    name text not null,
    value bigint not null,
    primary key (organ_id, name)
);

create table chain (
    organ_id bigint not null primary key,
    last_number bigint not null,
    last_hash text not null
);

-- The platform's own chain is there from the beginning.
insert into chain (organ_id, last_number, last_hash) values (0, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table entry (
    organ_id bigint not null,
    number bigint not null,
    subject_kind text not null,
    subject_number bigint not null,
    person_id bigint not null,
    post_organ_id bigint not null,
    post_number bigint not null,
    role text not null,
    for_person_id bigint,
    recorded_at timestamptz not null,
    legal_date date not null,
    act text not null,
    event text not null,
    payload text not null,
    reason text,
    basis text,
    other_organ_id bigint,
    other_number bigint,
    other_hash text,
    algorithm text not null,
    previous_hash text not null,
    hash text not null,
    primary key (organ_id, number)
);

create index entry_subject on entry (organ_id, subject_kind, subject_number, number);

-- Which subjects there are, the last entry of each, and when the directory last changed by it.
create table subject (
    organ_id bigint not null,
    kind text not null,
    number bigint not null,
    version bigint not null,
    directory bigint not null,
    primary key (organ_id, kind, number)
);

create index subject_directory on subject (directory);

-- Personal data stands outside the ledger, sealed; an erased record keeps its number only.
create table personal_record (
    organ_id bigint not null,
    number bigint not null,
    purpose text not null,
    salt bytea,
    sealed bytea,
    erased_at timestamptz,
    primary key (organ_id, number)
);
