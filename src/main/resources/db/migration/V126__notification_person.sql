-- A notice may be for one person: whoever another acts for is told of it, though the position is not theirs meanwhile.
alter table notification_notice add column person uuid;
create index notification_notice_of_person on notification_notice (person, told_at desc) where person is not null;
