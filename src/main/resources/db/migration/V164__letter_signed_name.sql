-- Of whoever signed, as it stands on the paper: names change, and accounts pass to others. Letters signed before have none, for
-- nobody knows what they were called then: pages name them as they are called now
alter table letter add column signed_name text;
