-- Failed attempts by account and client, so that several web nodes count together. The account is a number or a short hash, never what was typed.

create table sign_in_attempt (
    account text not null,
    client text not null,
    failures bigint not null,
    last_at timestamptz not null,
    primary key (account, client)
);

create table sign_in_record (
    organ_id bigint not null,
    number bigint not null,
    happened_at timestamptz not null,
    person_id bigint,
    event text not null,
    client text not null,
    agent text not null,
    session text,
    primary key (organ_id, number)
);

create index sign_in_record_person on sign_in_record (organ_id, person_id, number);
