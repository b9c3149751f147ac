-- Organs in time and their units. A name has a sort key, so that both engines list in the same Chinese order.

alter table organ add column order_number bigint;

create table organ_name (
    organ_id bigint not null,
    held_from date not null,
    full_name text not null,
    brief_name text,
    sort_key text not null,
    primary key (organ_id, held_from)
);

create table unit (
    organ_id bigint not null,
    number bigint not null,
    name text not null,
    sort_key text not null,
    order_number bigint,
    parent_number bigint,
    open_from date not null,
    closed_on date,
    primary key (organ_id, number)
);
