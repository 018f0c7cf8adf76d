-- Agencies whose day begins at another time than the office's; the others go by the office's own
create table calendar_agency (
	agency uuid primary key,
	island_time text not null check (island_time in ('WIB', 'WITA', 'WIT'))
);
