-- What was paid is found without reading an organ's whole ledger.
create index entry_fee_paid on entry (organ_id, subject_number) where event = 'case.fee-paid/1';
