-- In which capacity a keeper set numbers aside; empty where it is not known of before
alter table numbering_hold add column made_capacity text;
