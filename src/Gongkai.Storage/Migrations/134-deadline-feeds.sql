-- The secret address of a person's calendar of due dates in an organ: only its digest, one at a time.
create table deadline_feed (
    organ_id bigint not null,
    person_id bigint not null,
    token_hash text not null,
    made_at timestamptz not null,
    primary key (organ_id, person_id)
);

create index deadline_feed_token on deadline_feed (token_hash);
