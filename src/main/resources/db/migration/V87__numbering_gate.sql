-- Where an office wants one gate, a keeper gives the number before anybody signs
alter table numbering_rule add column keeper_first boolean not null default false;
