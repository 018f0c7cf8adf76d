-- Who heard that a proposal of somebody who has left is now theirs to decide
alter table handover
	add decider uuid,
	add decides_through uuid,
	add constraint handover_decider check ((decider is null) = (decides_through is null));
