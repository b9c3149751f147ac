-- Who exercises whose post while the holder is away; what supervision has opened below itself, and for how long.

create table delegation (
    organ_id bigint not null,
    number bigint not null,
    post_number bigint not null,
    deputy_id bigint not null,
    granted_from date not null,
    granted_to date not null,
    primary key (organ_id, number)
);

create index delegation_deputy on delegation (deputy_id);

create table supervision_opening (
    organ_id bigint not null,
    number bigint not null,
    supervisor_organ_id bigint not null,
    supervisor_post_number bigint not null,
    facets text not null,
    opened_from date not null,
    opened_until date not null,
    primary key (organ_id, number)
);

create index supervision_opening_supervisor on supervision_opening (supervisor_organ_id, supervisor_post_number);
