-- Whoever stands above a member, or the member, agrees to it; before that the leader gives them nothing
alter table directory_team_member add column confirmed_by uuid;

-- Members of before go on: nobody was asked then, and whoever leads them answers for it
update directory_team_member member set confirmed_by = (
	select assignment.person_id from directory_team team
	join directory_assignment assignment on assignment.position_id = team.leader_id
	where team.id = member.team_id order by assignment.valid_from desc limit 1);
