-- An agency may give its reviewers other times than the office does; without a row of its own the office's hold.
alter table review_time drop constraint review_time_pkey;
alter table review_time add column agency uuid;
alter table review_time add constraint review_time_once unique nulls not distinct (agency, urgency);
