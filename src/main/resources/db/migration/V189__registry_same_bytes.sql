-- A scan that was entered before is found by what it holds.
create index registry_incoming_by_fingerprint on registry_incoming (agency, fingerprint);
