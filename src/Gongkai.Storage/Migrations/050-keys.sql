-- Which keys have sealed something here, so that a start without them is noticed. The keys themselves are files.

create table sealing_key (
    number bigint not null primary key,
    check_value text not null,
    made_at timestamptz not null,
    lost_at timestamptz
);
