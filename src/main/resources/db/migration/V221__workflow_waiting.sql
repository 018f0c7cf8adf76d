-- What waits for whom, a row for each position that a task asks: the engine's tasks joined with what a list is ordered and counted
-- by. Triggers keep it in the transaction of the act itself, so it is never behind; the nightly check compares (ADR 19).
create table workflow_waiting (
	task text not null,
	position text not null,
	work text not null,
	key text not null,
	since timestamp not null,
	due timestamp,
	urgency smallint not null,
	unread boolean not null,
	primary key (task, position)
);

create index workflow_waiting_in_order on workflow_waiting (position, work, due, urgency desc, since)
	include (unread, key);
create index workflow_waiting_unread on workflow_waiting (position, work, due, urgency desc, since) where unread;
create index workflow_waiting_by_key on workflow_waiting (key);

create function workflow_urgency(said text) returns smallint immutable language sql as
	$$ select case said when 'VERY_URGENT' then 2 when 'URGENT' then 1 else 0 end::smallint $$;

-- Of the thing that a key names: how urgent, and whether nobody has opened it
create function workflow_matter(key uuid, out urgency smallint, out unread boolean) language sql stable as $$
	select workflow_urgency(found.urgency), found.unread from (
		select l.urgency, false unread from letter l where l.id = key
		union all
		select i.urgency, i.state = 'UNREAD' from registry_incoming i where i.id = key
		union all
		select i.urgency, n.state = 'UNREAD' from disposition_node n join registry_incoming i on i.id = n.letter where n.id = key
		union all
		select l.urgency, true from consultation_request c join letter l on l.id = c.letter where c.id = key
		union all
		select i.urgency, true from consultation_request c join registry_incoming i on i.id = c.letter where c.id = key
		union all
		select l.urgency, true from spoken_order s join letter l on l.id = s.letter where s.id = key
		union all
		select i.urgency, true from disposition_prepared p join registry_incoming i on i.id = p.letter where p.id = key) found
	limit 1
$$;

-- A task with no follow-up date waits since it was made; "never" is a timer's way of saying that nothing is due. Who keeps a register
-- today the domain says, and not whom the task was for when it came: a number to be given has no line.
create function workflow_wait(asked act_ru_identitylink) returns void language sql as $$
	insert into workflow_waiting (task, position, work, key, since, due, urgency, unread)
	select t.id_, asked.group_id_, t.task_def_key_, p.business_key_, coalesce(t.follow_up_date_, t.create_time_),
		case when t.due_date_ < '9000-01-01' then t.due_date_ end, coalesce(m.urgency, 0), coalesce(m.unread, true)
	from act_ru_task t
	join act_ru_execution p on p.id_ = t.proc_inst_id_
	left join lateral workflow_matter(case when p.business_key_ ~ '^[0-9a-f-]{36}$' then p.business_key_::uuid end) m on true
	where t.id_ = asked.task_id_ and p.business_key_ is not null and t.task_def_key_ <> 'giveNumber'
	on conflict (task, position) do nothing
$$;

create function workflow_asked() returns trigger language plpgsql as $$
begin
	if tg_op <> 'INSERT' then
		delete from workflow_waiting where task = old.task_id_ and position = old.group_id_;
	end if;
	if tg_op <> 'DELETE' and new.type_ = 'candidate' and new.group_id_ is not null and new.task_id_ is not null then
		perform workflow_wait(new);
	end if;
	return null;
end $$;

create trigger workflow_asked after insert or update or delete on act_ru_identitylink
	for each row execute function workflow_asked();

create function workflow_task_changed() returns trigger language plpgsql as $$
begin
	update workflow_waiting set work = new.task_def_key_, since = coalesce(new.follow_up_date_, new.create_time_),
		due = case when new.due_date_ < '9000-01-01' then new.due_date_ end
	where task = new.id_;
	return null;
end $$;

create trigger workflow_task_changed after update on act_ru_task for each row
	when ((old.task_def_key_, old.follow_up_date_, old.create_time_, old.due_date_)
		is distinct from (new.task_def_key_, new.follow_up_date_, new.create_time_, new.due_date_))
	execute function workflow_task_changed();

create function workflow_incoming_changed() returns trigger language plpgsql as $$
begin
	update workflow_waiting set urgency = workflow_urgency(new.urgency), unread = new.state = 'UNREAD'
	where key = new.id::text;
	if old.urgency <> new.urgency then
		update workflow_waiting set urgency = workflow_urgency(new.urgency)
		where key in (select n.id::text from disposition_node n where n.letter = new.id);
	end if;
	return null;
end $$;

create trigger workflow_incoming_changed after update of state, urgency on registry_incoming for each row
	when ((old.state, old.urgency) is distinct from (new.state, new.urgency))
	execute function workflow_incoming_changed();

create function workflow_node_changed() returns trigger language plpgsql as $$
begin
	update workflow_waiting set unread = new.state = 'UNREAD' where key = new.id::text;
	return null;
end $$;

create trigger workflow_node_changed after update of state on disposition_node for each row
	when (old.state <> new.state) execute function workflow_node_changed();

create function workflow_letter_changed() returns trigger language plpgsql as $$
begin
	update workflow_waiting set urgency = workflow_urgency(new.urgency) where key = new.id::text;
	return null;
end $$;

create trigger workflow_letter_changed after update of urgency on letter for each row
	when (old.urgency <> new.urgency) execute function workflow_letter_changed();

select workflow_wait(l) from act_ru_identitylink l where l.type_ = 'candidate' and l.group_id_ is not null and l.task_id_ is not null;

analyze workflow_waiting;
