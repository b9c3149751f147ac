-- The list of an organ's cases stands in this order; a page of it is read off the index, however many there are.
create index disclosure_case_order on disclosure_case (organ_id, received_on, number);
drop index disclosure_case_received;
create index disclosure_case_redo on disclosure_case (organ_id, redo_of) where redo_of is not null;
