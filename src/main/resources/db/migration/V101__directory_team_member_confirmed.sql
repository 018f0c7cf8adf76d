-- Whoever stands above a member, or the member, agrees to it; before that the leader gives them nothing
alter table directory_team_member add column confirmed_by uuid;
