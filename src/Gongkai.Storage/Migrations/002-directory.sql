-- Organs, people and posts as rows: unique codes, addresses and sign-in names, and lists.

create table organ (
    organ_id bigint not null primary key,
    code text not null unique,
    name text not null,
    level text not null,
    parent_id bigint
);

-- Every address that was ever used leads to its organ; one of them is the present one.
create table organ_address (
    address text not null primary key,
    organ_id bigint not null,
    is_current bigint not null
);

create table person (
    person_id bigint not null primary key,
    sign_in_name text not null unique,
    is_suspended bigint not null
);

create table post (
    organ_id bigint not null,
    number bigint not null,
    person_id bigint not null,
    role text not null,
    unit_number bigint,
    held_from date not null,
    held_to date,
    primary key (organ_id, number)
);

create index post_person on post (person_id);
