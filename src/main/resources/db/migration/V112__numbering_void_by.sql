-- Who made a number void; empty for what the system gave up, and for what is older
alter table numbering_entry add column annulled_by uuid, add column annulled_as uuid;
