-- A head asks what is late of all that was ever given: of many thousands few are open.
create index disposition_node_open_by_giver on disposition_node (giver, due) where state in ('UNREAD', 'READ');
