-- When the giver asked for more than the report that stands there; empty while none was refused, and of what was refused before this
alter table disposition_node add column refused_at timestamptz;
