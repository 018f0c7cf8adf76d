-- A letter that was signed or given up leaves review for good: its last round ends with it, and stays what its page shows.
alter table review_round add column ended_with_letter boolean not null default false;
alter table review_round add constraint review_round_ended check (not ended_with_letter or closed_at is not null);
update review_round round set ended_with_letter = true, closed_at = coalesce(letter.signed_at,
		(select withdrawal.withdrawn_at from letter_withdrawal withdrawal where withdrawal.letter = letter.id), now())
from letter where letter.id = round.letter and letter.state in ('SIGNED', 'WITHDRAWN') and round.closed_at is null;
create unique index review_round_ended_with on review_round (letter) where ended_with_letter;
