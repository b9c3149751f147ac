-- Annual reports: one row for each organ and year, one for each edition that was published. The drafts are on the ledger.

create table report (
    organ_id bigint not null,
    year bigint not null,
    stage text not null,
    versions bigint not null,
    editions bigint not null,
    changed_at timestamptz not null,
    primary key (organ_id, year)
);

create table report_edition (
    organ_id bigint not null,
    year bigint not null,
    edition bigint not null,
    published_on date not null,
    reason text,
    content text not null,
    primary key (organ_id, year, edition)
);
