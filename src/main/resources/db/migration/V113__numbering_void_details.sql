-- What the sentence of a void number's reason needs, where that is a code: how many days it was late, from which register it moved
alter table numbering_entry add column reason_details text[] not null default '{}';
