-- When whoever owes an answer is reminded, by how urgent the letter is, in working days: before the due day (none for not at all),
-- on it, after it, when the giver is told too, and from then on again and again until it is answered.
create table disposition_reminder_time (
	urgency text primary key,
	days_before int not null check (days_before between 0 and 60),
	on_day boolean not null,
	days_after int not null check (days_after between 1 and 60),
	repeat_every int not null check (repeat_every between 1 and 60)
);
insert into disposition_reminder_time (urgency, days_before, on_day, days_after, repeat_every) values
	('NORMAL', 1, true, 1, 3), ('URGENT', 1, true, 1, 2), ('VERY_URGENT', 1, true, 1, 1);
