-- Whose letter it was thought to be, before somebody corrected that; the entry itself says it in its series. A node that runs the
-- release before leaves it empty: then it was the same as afterwards
alter table numbering_paper_before add column agency text;
