-- Whom a case asked for material, until when, and whether it was answered: for the asked side, and counted by unit.
create table case_material (
    organ_id bigint not null,
    case_number bigint not null,
    reference text not null,
    asked_name text not null,
    asked_organ bigint,
    asked_unit bigint,
    asked_on date not null,
    due_on date not null,
    answered_on date,
    chased bigint not null,
    primary key (organ_id, case_number, reference)
);

create index case_material_asked on case_material (asked_organ, answered_on);
create index case_material_day on case_material (organ_id, asked_on);
