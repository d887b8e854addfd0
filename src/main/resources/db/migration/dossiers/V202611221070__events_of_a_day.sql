-- The events of one day, for the day's root. Events are written in the order of their time, so the
-- smallest kind of index finds a day and costs the writing next to nothing.
create index dossier_event_at on dossier_event using brin (at) with (pages_per_range = 16, autosummarize = on);
