-- Sessions: the cookie holds a random token, the table only its hash. Ended ones stay until they are cleared away.

create table session (
    token_hash text not null primary key,
    person_id bigint not null,
    client text not null,
    agent text not null,
    opened_at timestamptz not null,
    last_seen_at timestamptz not null,
    second_factor bigint not null,
    ended_at timestamptz,
    -- What was being handed in when an earlier session ran out, protected; offered again once.
    kept text
);

create index session_person on session (person_id, opened_at);
