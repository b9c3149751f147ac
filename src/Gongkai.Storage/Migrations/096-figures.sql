-- Figures declared by units, and who was asked for them: rows from the ledger. The figures themselves stay there.

create table figure_declaration (
    organ_id bigint not null,
    year bigint not null,
    number bigint not null,
    unit bigint not null,
    cell text not null,
    state text not null,
    primary key (organ_id, year, number)
);

create table figure_ask (
    organ_id bigint not null,
    year bigint not null,
    unit bigint not null,
    cell text not null,
    due_on date not null,
    is_open bigint not null,
    primary key (organ_id, year, unit, cell)
);
