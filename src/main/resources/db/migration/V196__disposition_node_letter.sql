-- Letters that came of an instruction: begun as its answer, and among them those its report names
create table disposition_node_letter (
	node uuid not null references disposition_node,
	letter uuid not null,
	named boolean not null,
	linked_at timestamptz not null,
	primary key (node, letter)
);
