-- Who drew up a letter that was written by hand, where its keeper knows; they may read it
alter table numbering_paper add column drafter uuid;
alter table numbering_paper_before add column drafter uuid;

-- What was written by hand is found too; its page is the register's
alter table search_document add column by_hand boolean not null default false;
