-- Items: one row for the desk, one for the public once it was published, one for each edition. The drafts are on the ledger.

create table item (
    organ_id bigint not null,
    number bigint not null,
    stage text not null,
    title text not null,
    kind text not null,
    basis text not null,
    formed_on date,
    is_public bigint not null,
    is_urgent bigint not null,
    owed_by timestamptz,
    drafter bigint not null,
    changed_at timestamptz not null,
    primary key (organ_id, number)
);

create index item_stage on item (organ_id, stage, changed_at, number);
create index item_changed on item (organ_id, changed_at, number);

create table published_item (
    organ_id bigint not null,
    number bigint not null,
    index_year bigint not null,
    index_serial bigint not null,
    index_number text not null,
    former_index text,
    source text,
    title text not null,
    document_number text,
    kind text not null,
    basis text not null,
    topic text not null,
    genre text,
    summary text not null,
    formed_on date not null,
    first_published_at timestamptz not null,
    published_at timestamptz not null,
    editions bigint not null,
    effective_on date,
    amended_on date,
    expires_on date,
    abolished_on date,
    replaced_by bigint,
    interprets bigint,
    is_withdrawn bigint not null,
    changed_at timestamptz not null,
    primary key (organ_id, number)
);

create unique index published_item_address on published_item (organ_id, index_year, index_serial);
create index published_item_latest on published_item (organ_id, is_withdrawn, published_at, number);
create index published_item_basis on published_item (organ_id, is_withdrawn, basis, published_at, number);
create index published_item_kind on published_item (organ_id, is_withdrawn, kind, published_at, number);
create index published_item_interprets on published_item (organ_id, interprets);
create index published_item_index on published_item (index_number);
create index published_item_former on published_item (former_index);

create table item_edition (
    organ_id bigint not null,
    number bigint not null,
    edition bigint not null,
    published_at timestamptz not null,
    note text,
    content text not null,
    primary key (organ_id, number, edition)
);
