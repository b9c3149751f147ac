-- Which scheduled backup one of the web nodes is making, so that the others do not.

create table backup_claim (
    due timestamptz not null primary key,
    claimed_at timestamptz not null
);
