-- Whether initials that were given before a reviewer changed the text still count; else they are asked for again.
create table review_setting (
	agency uuid primary key,
	keeps_initials boolean not null
);

-- Who ended a round by taking up the pen.
alter table review_round add column edited_by uuid;
