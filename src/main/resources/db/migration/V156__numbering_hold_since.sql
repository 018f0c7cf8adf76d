-- The first day of the outage for which a block was taken, where its keeper said it: letters of that day on were written by hand
alter table numbering_hold add column since date;
