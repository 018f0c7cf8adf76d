-- What lay open when it was proposed, as position/key: what comes after whoever leaves is not theirs to hand over
alter table handover add covers text[] not null default '{}';
