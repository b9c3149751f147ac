-- Collecting annual reports: a year that an office has opened, the organs on its list, and what each of them has handed in to it.

create table report_collection (
    organ_id bigint not null,
    year bigint not null,
    due date not null,
    is_open bigint not null,
    members bigint not null,
    changed_at timestamptz not null,
    primary key (organ_id, year)
);

create table report_collection_member (
    organ_id bigint not null,
    year bigint not null,
    member_id bigint not null,
    primary key (organ_id, year, member_id)
);

create index report_collection_member_by_member on report_collection_member (member_id, year);

-- The content is that of the last handing in, as it was handed in; without one the organ has only been reminded.
create table report_handin (
    organ_id bigint not null,
    office_id bigint not null,
    year bigint not null,
    state text not null,
    rounds bigint not null,
    first_on date,
    last_on date,
    is_file bigint not null,
    is_zero bigint not null,
    reminders bigint not null,
    reminded_on date,
    content text,
    changed_at timestamptz not null,
    primary key (organ_id, office_id, year)
);

create index report_handin_by_office on report_handin (office_id, year);
