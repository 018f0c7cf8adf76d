-- Until when whoever changes a draft in its drafter's place has time; of pens that were passed before nothing is known.
alter table letter_pen add column due_at timestamptz;
