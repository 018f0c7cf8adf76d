-- Of whoever signed, as it stands on the paper: names change, and accounts pass to others
alter table letter add column signed_name text;
update letter set signed_name = person.name from directory_person person where person.id = letter.signer;
