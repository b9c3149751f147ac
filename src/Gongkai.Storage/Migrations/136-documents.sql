-- Registered documents: what the law demands of them (fulfilled, overdue) is asked of their items and the day, never kept.

create table official_document (
    organ_id bigint not null,
    number bigint not null,
    title text not null,
    document_number text,
    genre text not null,
    made_on date not null,
    starts_on date not null,
    counts_from timestamptz not null,
    unit bigint,
    attribute text,
    item bigint,
    is_cancelled bigint not null,
    primary key (organ_id, number)
);

create index official_document_starts on official_document (organ_id, is_cancelled, starts_on, number);
create index official_document_item on official_document (organ_id, item);
