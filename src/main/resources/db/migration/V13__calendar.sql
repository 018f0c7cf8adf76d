-- Days the office does not work. What is not confirmed follows from the almanac: the government fixes it by joint decree.
create table calendar_holiday (
	day date primary key,
	name text not null,
	joint_leave boolean not null default false,
	confirmed boolean not null default true
);

-- 2026: joint decree of three ministers 1497/2025, 2/2025 and 5/2025
insert into calendar_holiday (day, name, joint_leave) values
	('2026-01-01', 'Tahun Baru 2026 Masehi', false),
	('2026-01-16', 'Isra Mikraj Nabi Muhammad saw.', false),
	('2026-02-16', 'Cuti bersama Tahun Baru Imlek 2577 Kongzili', true),
	('2026-02-17', 'Tahun Baru Imlek 2577 Kongzili', false),
	('2026-03-18', 'Cuti bersama Hari Suci Nyepi Tahun Baru Saka 1948', true),
	('2026-03-19', 'Hari Suci Nyepi Tahun Baru Saka 1948', false),
	('2026-03-20', 'Cuti bersama Idulfitri 1447 Hijriah', true),
	('2026-03-21', 'Idulfitri 1447 Hijriah', false),
	('2026-03-22', 'Idulfitri 1447 Hijriah', false),
	('2026-03-23', 'Cuti bersama Idulfitri 1447 Hijriah', true),
	('2026-03-24', 'Cuti bersama Idulfitri 1447 Hijriah', true),
	('2026-04-03', 'Wafat Yesus Kristus', false),
	('2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)', false),
	('2026-05-01', 'Hari Buruh Internasional', false),
	('2026-05-14', 'Kenaikan Yesus Kristus', false),
	('2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus', true),
	('2026-05-27', 'Iduladha 1447 Hijriah', false),
	('2026-05-28', 'Cuti bersama Iduladha 1447 Hijriah', true),
	('2026-05-31', 'Hari Raya Waisak 2570 BE', false),
	('2026-06-01', 'Hari Lahir Pancasila', false),
	('2026-06-16', '1 Muharam Tahun Baru Islam 1448 Hijriah', false),
	('2026-08-17', 'Proklamasi Kemerdekaan', false),
	('2026-08-25', 'Maulid Nabi Muhammad saw.', false),
	('2026-12-24', 'Cuti bersama Kelahiran Yesus Kristus', true),
	('2026-12-25', 'Kelahiran Yesus Kristus', false);

-- 2027: days fixed by law or by the Gregorian calendar; joint leave is left to the decree
insert into calendar_holiday (day, name) values
	('2027-01-01', 'Tahun Baru 2027 Masehi'),
	('2027-03-26', 'Wafat Yesus Kristus'),
	('2027-03-28', 'Kebangkitan Yesus Kristus (Paskah)'),
	('2027-05-01', 'Hari Buruh Internasional'),
	('2027-05-06', 'Kenaikan Yesus Kristus'),
	('2027-06-01', 'Hari Lahir Pancasila'),
	('2027-08-17', 'Proklamasi Kemerdekaan'),
	('2027-12-25', 'Kelahiran Yesus Kristus');

-- 2027: by the almanac, so a day either way is possible
insert into calendar_holiday (day, name, confirmed) values
	('2027-01-05', 'Isra Mikraj Nabi Muhammad saw.', false),
	('2027-02-06', 'Tahun Baru Imlek 2578 Kongzili', false),
	('2027-03-08', 'Hari Suci Nyepi Tahun Baru Saka 1949', false),
	('2027-03-10', 'Idulfitri 1448 Hijriah', false),
	('2027-03-11', 'Idulfitri 1448 Hijriah', false),
	('2027-05-17', 'Iduladha 1448 Hijriah', false),
	('2027-05-20', 'Hari Raya Waisak 2571 BE', false),
	('2027-06-06', '1 Muharam Tahun Baru Islam 1449 Hijriah', false),
	('2027-08-15', 'Maulid Nabi Muhammad saw.', false);
