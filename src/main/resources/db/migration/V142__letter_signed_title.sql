-- As what somebody signed: positions are renamed, and a register goes on saying what stands on the paper
alter table letter add column signed_title text;
