-- Attachments: rows from the ledger; keys outside it. The bytes lie below the data folder.

create table attachment (
    organ_id bigint not null,
    number bigint not null,
    about_kind text not null,
    about_number bigint not null,
    purpose text not null,
    media_type text not null,
    length bigint not null,
    digest text not null,
    place text not null,
    is_erased bigint not null,
    primary key (organ_id, number)
);

create index attachment_about on attachment (organ_id, about_kind, about_number);
create index attachment_place on attachment (organ_id, place);

-- A key of an organ's own, sealed: for digests of contents, so that equality across organs does not leak.
create table organ_key (
    organ_id bigint not null,
    name text not null,
    sealed bytea not null,
    primary key (organ_id, name)
);

-- One data key for each identity document, sealed; destroying it destroys the content. Backups made before hold both until they are deleted.
create table data_key (
    organ_id bigint not null,
    place text not null,
    sealed bytea not null,
    primary key (organ_id, place)
);
