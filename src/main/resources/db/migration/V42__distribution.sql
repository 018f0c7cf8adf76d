-- Proof of delivery: which entry of which agenda book a sent letter became.
create table distribution_delivery (
	letter uuid not null,
	recipient uuid not null,
	standing text not null,
	place int not null,
	incoming uuid not null,
	delivered_at timestamptz not null,
	primary key (letter, recipient, standing)
);
