-- In which capacity it was said where a register begins; of what was said before this nobody knows
alter table numbering_taken_over add column said_capacity text;
