-- What the public's pages need beside the ledger: drafts, sealed; codes and sessions, only as hashes.

create table application_draft (
    organ_id bigint not null,
    token_hash text not null,
    sealed bytea not null,
    touched_at timestamptz not null,
    -- Handed in; what is sealed is then the receipt, until the browser has shown it.
    submitted_at timestamptz,
    primary key (organ_id, token_hash)
);

-- A file of a draft: its name and the key of its content, sealed; the content lies below the data folder.
create table application_draft_file (
    organ_id bigint not null,
    token_hash text not null,
    number bigint not null,
    place text not null,
    sealed bytea not null,
    primary key (organ_id, token_hash, number)
);

create table tracking_code (
    organ_id bigint not null,
    application_number bigint not null,
    submission_number text not null,
    code_hash text not null,
    issued_at timestamptz not null,
    primary key (organ_id, application_number)
);

create index tracking_code_number on tracking_code (submission_number);
create index disclosure_case_receipt on disclosure_case (receipt_number);

create table tracking_session (
    token_hash text not null primary key,
    organ_id bigint not null,
    application_number bigint not null,
    opened_at timestamptz not null,
    last_seen_at timestamptz not null,
    -- What was being written when an earlier session ran out, sealed; offered again.
    kept bytea
);

create index tracking_session_application on tracking_session (organ_id, application_number);
