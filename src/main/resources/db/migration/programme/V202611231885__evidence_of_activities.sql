-- Minh chứng of a part of a plan: a paper kept as it came, with its fingerprint.
create table plan_evidence (
    unit_id text        not null,
    plan_id uuid        not null,
    task    int         not null,
    number  int         not null,
    of_unit text        not null,
    id      uuid        not null,
    name    text        not null check (length(name) between 1 and 200),
    media   text        not null check (media in ('application/pdf', 'image/jpeg')),
    content bytea       not null check (length(content) between 1 and 15728640),
    digest  text        not null,
    by_unit text        not null,
    by      uuid        not null,
    at      timestamptz not null,
    primary key (unit_id, id),
    unique (unit_id, plan_id, task, number, of_unit, digest),
    foreign key (unit_id, plan_id, task, number, of_unit) references plan_part (unit_id, plan_id, task, number, of_unit),
    foreign key (by_unit, by) references officer (unit_id, id),
    check (digest = encode(sha256(content), 'hex'))
);

create trigger plan_is_open
    before insert on plan_evidence
    for each row execute function plan_is_open();

-- What lay there when something was told is written down by the database itself, whoever tells it.
alter table plan_act add column evidence text[] not null default '{}';

create function plan_act_names_evidence() returns trigger
    language plpgsql as
$$
begin
    new.evidence := array(
        select e.digest
          from plan_evidence e
         where e.unit_id = new.unit_id and e.plan_id = new.plan_id and e.task = new.task
           and e.number = new.number and e.of_unit = new.of_unit
         order by e.at, e.digest);
    return new;
end
$$;

create trigger plan_act_names_evidence
    before insert on plan_act
    for each row execute function plan_act_names_evidence();

revoke update, delete, truncate on plan_evidence from ${appRole};
