-- Somebody who has a letter in hand asks colleagues what they think of it; the letter stays where it is.
create table consultation_request (
	id uuid primary key,
	letter uuid not null,
	asker uuid not null,
	asked_by uuid not null,
	colleague uuid not null,
	question text not null,
	due date not null,
	version int not null,
	asked_at timestamptz not null,
	state text not null check (state in ('ASKED', 'ANSWERED', 'WITHDRAWN', 'CLOSED')),
	answer text,
	answered_by uuid,
	answered_version int,
	ended_at timestamptz,
	check ((state = 'ASKED') = (ended_at is null)),
	check ((state = 'ANSWERED') = (answer is not null))
);
create index consultation_request_by_letter on consultation_request (letter, asked_at);
create index consultation_request_by_colleague on consultation_request (colleague, asked_at desc);
-- Of one colleague the same position waits for one answer at a time, however often somebody presses the button
create unique index consultation_request_once on consultation_request (letter, asker, colleague) where state = 'ASKED';
