-- The public search: what is shown and compared of each public item, its texts beside it. The tokens stand in the engine's own index (see Engines).

create table search_item (
    organ_id bigint not null,
    number bigint not null,
    place bigint not null,
    edition bigint not null,
    title_key text not null,
    document_key text,
    index_key text not null,
    former_key text,
    lead text not null,
    primary key (organ_id, number)
);

create index search_item_place on search_item (place);
create index search_item_title on search_item (title_key);
create index search_item_document on search_item (document_key);
create index search_item_index on search_item (index_key);
create index search_item_former on search_item (former_key);

create table search_text (
    organ_id bigint not null,
    number bigint not null,
    body text not null,
    files text not null,
    primary key (organ_id, number)
);

-- The text that was read out of an attachment when it was taken in; it goes with the bytes.
create table attachment_text (
    organ_id bigint not null,
    number bigint not null,
    text text not null,
    primary key (organ_id, number)
);
