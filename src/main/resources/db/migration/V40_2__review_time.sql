-- How long a reviewer has, in minutes of the office's working time.
create table review_time (
	urgency text primary key,
	working_minutes int not null check (working_minutes > 0)
);
insert into review_time (urgency, working_minutes) values ('NORMAL', 1020), ('URGENT', 480), ('VERY_URGENT', 120);
