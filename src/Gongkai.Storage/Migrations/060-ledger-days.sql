-- Where each chain stood at the end of a day, without reading the chain.
create index entry_recorded on entry (organ_id, recorded_at, number);
