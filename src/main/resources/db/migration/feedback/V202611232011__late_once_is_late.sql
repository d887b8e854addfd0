-- What was pointed out as late stays pointed out: neither the program nor anybody who has its password takes it back.
revoke delete on feedback_alarm from ${appRole};

-- Whether a feedback ran past its time before this moment, in whichever of its rounds: pointed out as late, or answered, refused,
-- merged or sent down its legal path after the time it had then, as its history tells. Another look gives the office new days; it
-- does not take away that the first ones were missed.
create function feedback_was_late(f feedback, moment timestamptz) returns boolean language sql stable as $$
    select exists (select from feedback_alarm a
                    where a.unit_id = f.unit_id and a.feedback_id = f.id
                      and a.kind = 'LATE' and a.raised_at < moment)
        or exists (select from feedback_event e
                    where e.unit_id = f.unit_id and e.feedback_id = f.id and e.at < moment
                      and e.act in ('ANSWER', 'REFUSE', 'MERGE', 'DIVERT')
                      and e.at > cast(substring(e.facts from '; by ([^;]+); into ') as timestamptz))
        or coalesce(f.stage in ('ANSWERED', 'PUBLISHED', 'REFUSED')
                    and f.closed_at < moment and f.closed_at > f.resolve_by, false)
$$;

-- Whether somebody waited for an answer to a feedback at any moment from the one to before the other, as its history tells.
create function feedback_waited(unit text, id uuid, since timestamptz, moment timestamptz) returns boolean
    language sql stable as $$
    select exists (
        select from feedback_event e
         where e.unit_id = unit and e.feedback_id = id and e.at < moment
           and e.stage in ('RECEIVED', 'ASSIGNED', 'ASKED')
           and (e.at >= since
                or not exists (select from feedback_event n
                                where n.unit_id = e.unit_id and n.feedback_id = e.feedback_id
                                  and n.seq > e.seq and n.at < since)))
$$;
