-- What a proposal of before still covers though it came after the last day of whoever leaves: it is left out at the confirmation,
-- and how much that was is kept. Proposals that come after this cover no such thing.
alter table handover
	add of_old boolean not null default false,
	add left_out integer not null default 0 check (left_out >= 0);
update handover set of_old = true where state = 'PROPOSED';
create index handover_proposed on handover (proposed_at) where state = 'PROPOSED';
