-- What the same position asks the same colleague besides, while their answer is awaited.
create table consultation_further (
	consultation uuid not null references consultation_request (id),
	place int not null,
	question text not null,
	asked_by uuid not null,
	asked_at timestamptz not null,
	primary key (consultation, place)
);
