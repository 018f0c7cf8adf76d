-- What a proposal of before still covered though it came after the last day of whoever leaves: so much was left out at the
-- confirmation
alter table handover add left_out integer not null default 0 check (left_out >= 0);
create index handover_proposed on handover (proposed_at) where state = 'PROPOSED';
