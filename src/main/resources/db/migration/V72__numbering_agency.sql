-- How the keepers of an agency number beside the rules; an agency without a row keeps to the rules alone
create table numbering_agency (
	agency text primary key,
	suffixes boolean not null
);
