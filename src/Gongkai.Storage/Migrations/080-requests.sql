-- Applications, their cases, and the remedies against them: rows from the ledger.
create table application (
    organ_id bigint not null,
    number bigint not null,
    channel text not null,
    applicant_kind text not null,
    applicant_key text,
    registered_on date not null,
    primary key (organ_id, number)
);

create index application_applicant on application (organ_id, applicant_key);

create table disclosure_case (
    organ_id bigint not null,
    number bigint not null,
    application_number bigint not null,
    receipt_number text,
    state text not null,
    received_on date,
    answer text,
    done_on date,
    redo_of bigint,
    transferred_to bigint,
    primary key (organ_id, number)
);

create index disclosure_case_application on disclosure_case (organ_id, application_number);
create index disclosure_case_received on disclosure_case (organ_id, received_on);
create index disclosure_case_state on disclosure_case (organ_id, state, received_on);

create table remedy (
    organ_id bigint not null,
    number bigint not null,
    case_number bigint not null,
    kind text not null,
    after_review bigint not null,
    filed_on date not null,
    outcome text,
    concluded_on date,
    primary key (organ_id, number)
);

create index remedy_case on remedy (organ_id, case_number);
