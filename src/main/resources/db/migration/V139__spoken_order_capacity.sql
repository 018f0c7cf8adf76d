-- As what whoever answered for a spoken order filled the position; unknown of what was answered before
alter table spoken_order add column settled_as text;
