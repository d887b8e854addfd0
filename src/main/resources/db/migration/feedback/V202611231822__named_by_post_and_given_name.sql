-- How people speak of somebody without the full name: by the given name after "ông", "chị", "cán bộ", or by the post alone. In
-- doubt it is that person. strict: typed with marks it must have these marks ("bị thu tiền" is not "bí thư").
create table feedback_naming_word (
    words  text    not null primary key check (words = lower(words) and length(words) between 2 and 60),
    kind   text    not null check (kind in ('FORM', 'POST', 'GREETING')),
    post   text    check (post in ('CHAIRMAN', 'DEPUTY', 'SECRETARY', 'FRONT', 'DIRECTOR', 'ELSEWHERE')),
    strict boolean not null default false,
    check ((kind = 'POST') = (post is not null))
);
revoke insert, update, delete, truncate on feedback_naming_word from ${appRole};

insert into feedback_naming_word (words, kind, post) values
    ('chủ tịch', 'POST', 'CHAIRMAN'), ('ct xã', 'POST', 'CHAIRMAN'), ('ct ubnd', 'POST', 'CHAIRMAN'),
    ('lãnh đạo xã', 'POST', 'CHAIRMAN'), ('lãnh đạo ủy ban', 'POST', 'CHAIRMAN'), ('lãnh đạo ubnd', 'POST', 'CHAIRMAN'),
    ('người đứng đầu xã', 'POST', 'CHAIRMAN'),
    ('phó chủ tịch', 'POST', 'DEPUTY'), ('pct xã', 'POST', 'DEPUTY'), ('pct ubnd', 'POST', 'DEPUTY'),
    ('bí thư xã', 'POST', 'SECRETARY'), ('bí thư đảng ủy', 'POST', 'SECRETARY'), ('bí thư đảng', 'POST', 'SECRETARY'),
    ('chủ tịch mặt trận', 'POST', 'FRONT'), ('chủ tịch ủy ban mặt trận', 'POST', 'FRONT'), ('chủ tịch mttq', 'POST', 'FRONT'),
    ('chủ tịch ubmttq', 'POST', 'FRONT'),
    ('giám đốc', 'POST', 'DIRECTOR'), ('gđ trung tâm', 'POST', 'DIRECTOR'), ('lãnh đạo trung tâm', 'POST', 'DIRECTOR'),
    ('chủ tịch nước', 'POST', 'ELSEWHERE'), ('chủ tịch tỉnh', 'POST', 'ELSEWHERE'), ('chủ tịch ubnd tỉnh', 'POST', 'ELSEWHERE'),
    ('chủ tịch ủy ban nhân dân tỉnh', 'POST', 'ELSEWHERE'), ('chủ tịch huyện', 'POST', 'ELSEWHERE'),
    ('chủ tịch ubnd huyện', 'POST', 'ELSEWHERE'), ('chủ tịch ủy ban nhân dân huyện', 'POST', 'ELSEWHERE'),
    ('chủ tịch quốc hội', 'POST', 'ELSEWHERE'), ('chủ tịch hội đồng', 'POST', 'ELSEWHERE'), ('chủ tịch hđnd', 'POST', 'ELSEWHERE'),
    ('chủ tịch hội', 'POST', 'ELSEWHERE'), ('chủ tịch công đoàn', 'POST', 'ELSEWHERE'), ('phó bí thư', 'POST', 'ELSEWHERE'),
    ('giám đốc sở', 'POST', 'ELSEWHERE'), ('giám đốc công ty', 'POST', 'ELSEWHERE'), ('giám đốc công an', 'POST', 'ELSEWHERE'),
    ('giám đốc hợp tác xã', 'POST', 'ELSEWHERE'), ('giám đốc htx', 'POST', 'ELSEWHERE'), ('giám đốc bệnh viện', 'POST', 'ELSEWHERE'),
    ('giám đốc doanh nghiệp', 'POST', 'ELSEWHERE');
insert into feedback_naming_word (words, kind, post, strict) values
    ('bí thư', 'POST', 'SECRETARY', true), ('bí thư chi bộ', 'POST', 'ELSEWHERE', true), ('bí thư bản', 'POST', 'ELSEWHERE', true),
    ('bí thư thôn', 'POST', 'ELSEWHERE', true), ('bí thư đoàn', 'POST', 'ELSEWHERE', true), ('bí thư tỉnh', 'POST', 'ELSEWHERE', true),
    ('bí thư huyện', 'POST', 'ELSEWHERE', true);
insert into feedback_naming_word (words, kind) values
    ('ông', 'FORM'), ('bà', 'FORM'), ('anh', 'FORM'), ('chị', 'FORM'), ('em', 'FORM'), ('cô', 'FORM'), ('chú', 'FORM'),
    ('bác', 'FORM'), ('cậu', 'FORM'), ('thằng', 'FORM'), ('con mụ', 'FORM'), ('lão', 'FORM'), ('mụ', 'FORM'), ('sếp', 'FORM'),
    ('đồng chí', 'FORM'), ('đ/c', 'FORM'), ('đc', 'FORM'), ('cán bộ', 'FORM'), ('công chức', 'FORM'), ('lãnh đạo', 'FORM'),
    ('kính gửi', 'GREETING'), ('kính thưa', 'GREETING'), ('kính trình', 'GREETING');

-- Whom the sender's words were found to name when they came. Added to, never changed; a head who is not named writes down that
-- somebody is not meant (feedback_clearance), which counts for what was said until then.
create table feedback_named (
    unit_id     text not null,
    feedback_id uuid not null,
    seq         int  not null,
    officer     uuid not null,
    primary key (unit_id, feedback_id, seq, officer),
    foreign key (unit_id, feedback_id, seq) references feedback_event (unit_id, feedback_id, seq),
    foreign key (unit_id, officer) references officer (unit_id, id)
);
revoke update, delete, truncate on feedback_named from ${appRole};

insert into feedback_named (unit_id, feedback_id, seq, officer)
select distinct w.unit_id, w.feedback_id, w.seq, o.id
  from feedback_words w
  join feedback_event e on e.unit_id = w.unit_id and e.feedback_id = w.feedback_id and e.seq = w.seq and e.actor is null
  join officer o on o.unit_id = w.unit_id
 where ' ' || fold(w.words) || ' ' like '% ' || fold(o.name) || ' %';

-- Who does not read a feedback: whom it is about, and whom its words name as long as nobody wrote that they are not meant.
create function feedback_kept_from(f feedback) returns uuid[] language sql stable as $$
    select f.about || array(
        select distinct n.officer
          from feedback_named n
         where n.unit_id = f.unit_id and n.feedback_id = f.id
           and not exists (select from feedback_clearance c
                            where c.unit_id = n.unit_id and c.feedback_id = n.feedback_id
                              and c.officer = n.officer and c.seq > n.seq))
$$;

-- A review is neither opened nor concluded by whom its feedback is about or names, nor by whoever acted on its dossier, or on
-- one that was merged into it; unless it was given to that person because nobody else was there.
create function conduct_is_far() returns trigger language plpgsql as $$
declare
    judge uuid;
    f     feedback;
begin
    if tg_table_name = 'conduct_review' then
        judge := new.opened_by;
        select * into f from feedback where unit_id = new.unit_id and id = new.feedback_id;
    else
        judge := new.written_by;
        select b.* into f
          from conduct_review v join feedback b on b.unit_id = v.unit_id and b.id = v.feedback_id
         where v.unit_id = new.unit_id and v.id = new.review_id;
    end if;
    if judge = any (f.about)
       or f.holder <> judge and (
          judge = any (feedback_kept_from(f))
          or exists (select from feedback m
                       join dossier_event e on e.unit_id = m.unit_id and e.dossier_id = m.dossier_id
                      where m.unit_id = f.unit_id and (m.id = f.id or m.merged_into = f.id) and e.actor = judge)) then
        raise exception 'too near to judge' using errcode = 'check_violation', constraint = 'conduct_is_far';
    end if;
    return new;
end $$;
create trigger conduct_review_far before insert on conduct_review for each row execute function conduct_is_far();
create trigger conduct_meeting_far before insert on conduct_meeting for each row execute function conduct_is_far();
