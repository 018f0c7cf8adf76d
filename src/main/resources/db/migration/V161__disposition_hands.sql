-- Whoever left their position finds what they gave and reported on themselves
create index disposition_node_by_hand on disposition_node (given_by, given_at desc);
create index disposition_node_by_giver on disposition_node (giver, given_at desc);
create index disposition_node_by_reporter on disposition_node (reported_by) where reported_by is not null;
