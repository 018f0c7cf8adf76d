-- The day of an invitation is looked at before the letter goes on, whatever its kind is called. How it is printed stays, so it
-- holds for every version there is; a meeting that has been (Notula) has no hour of its own called so
update letter_kind_version
set design = regexp_replace(design, '("key"\s*:\s*"hari"[^{}]*"type"\s*:\s*)"DAY"', '\1"COMING_DAY"')
where design ~ '"key"\s*:\s*"hari"' and design ~ '"key"\s*:\s*"pukul"';
