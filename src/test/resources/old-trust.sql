-- What stood in the tables of ratings, votes and surveys before 23 November; without the keys that lead to units, officers and
-- dossiers, of which none is needed here.
alter table people_vote drop constraint people_vote_unit_id_fkey, drop constraint people_vote_unit_id_entered_by_fkey;
alter table people_vote_result drop constraint people_vote_result_unit_id_written_by_fkey;
alter table ballot_box drop constraint ballot_box_unit_id_opened_by_fkey;
alter table ballot_print drop constraint ballot_print_unit_id_printed_by_fkey;
alter table survey_round drop constraint survey_round_unit_id_opened_by_fkey;
alter table survey_round_unit drop constraint survey_round_unit_of_unit_fkey;

insert into rating_sum (unit_id, period, kind, subject, item, value, n) values
    ('99001', '2026-Q4', 'UNIT', '', '#', '', 12), ('99001', '2026-Q4', 'UNIT', '', 'FACE', '3', 8),
    ('99001', '2026-Q4', 'UNIT', '', 'FACE', '1', 4), ('99001', '2026-Q4', 'UNIT', '', 'I1', '2', 11),
    ('99001', '2026-Q4', 'UNIT', '', 'I1', '0', 1), ('99001', '2026-Q4', 'UNIT', '', 'I2', '2', 12),
    ('99001', '2026-Q4', 'UNIT', '', 'I3', '2', 12), ('99001', '2026-Q4', 'UNIT', '', 'I4', '2', 9),
    ('99001', '2026-Q4', 'UNIT', '', 'I7', '0', 3), ('99001', '2026-Q4', 'UNIT', '', 'I7', '1', 5),
    ('99001', '2026-Q4', 'UNIT', '', 'I7', '2', 4), ('99001', '2026-Q4', 'UNIT', '', 'APOLOGY', 'YES', 3),
    ('99001', '2026-Q4', 'FIELD', 'HO_TICH', '#', '', 12), ('99001', '2026-Q4', 'FIELD', 'HO_TICH', 'FACE', '3', 8),
    ('99001', '2026-Q4', 'FIELD', 'HO_TICH', 'FACE', '1', 4), ('99001', '2026-Q4', 'FIELD', 'HO_TICH', 'I4', '2', 9),
    ('99001', '2026-Q4', 'OFFICER', 'x', '#', '', 12), ('99001', '2026-Q4', 'OFFICER', 'x', 'FACE', '3', 12),
    ('99001', '2026-Q4', 'OFFICER', 'x', 'I1', '2', 12), ('99001', '2026-Q4', 'OFFICER', 'x', 'I7', '2', 12),
    ('99002', '2026-Q4', 'UNIT', '', '#', '', 6), ('99002', '2026-Q4', 'UNIT', '', 'FACE', '3', 6),
    ('99002', '2026-Q4', 'UNIT', '', 'I7', '1', 5), ('99002', '2026-Q4', 'OFFICER', 'y', '#', '', 6),
    ('99002', '2026-Q4', 'OFFICER', 'y', 'FACE', '3', 6), ('99002', '2026-Q4', 'OFFICER', 'y', 'I7', '1', 5);

insert into rating_box (unit_id, period, kind, subject, answers, field, officer) values
    ('99001', '2026-Q4', 'UNIT', '', '{"FACE": "3", "I1": "2", "I3": "2", "I4": "2", "I7": "0"}', 'HO_TICH', 'x'),
    ('99001', '2026-Q4', 'UNIT', '', '{"FACE": "1", "I1": "2", "I3": "2", "I7": "2"}', 'HO_TICH', 'x'),
    ('99001', '2026-Q4', 'WORDS', '', '{"WORDS": "Cảm ơn"}', null, null),
    ('99002', '2026-Q4', 'UNIT', '', '{"FACE": "3", "I1": "0", "I3": "2"}', 'HO_TICH', 'y'),
    ('99002', '2026-Q4', 'UNIT', '', '{"FACE": "2", "I1": "1", "I3": "2", "I7": "1"}', 'HO_TICH', 'y');

insert into people_vote (unit_id, id, matter, title, village, households, method, basis, online_agreed, team, held_on, entered_by,
                         entered_at)
select '03169', ('00000000-0000-0000-0000-00000000000' || n)::uuid, 6, 'Giờ họp bản', 'bản Nà Hỳ 2', 20,
       case n when 1 then 'ONLINE' else 'MEETING' end, '', case n when 1 then 15 end, 3, '2026-11-09', gen_random_uuid(), now()
  from generate_series(1, 4) n;
insert into ballot_box (unit_id, vote_id, opens_on, closes_on, opened_by, opened_at)
values ('03169', '00000000-0000-0000-0000-000000000001', current_date - 2, current_date + 9, gen_random_uuid(), now());
insert into ballot_print (unit_id, vote_id, printed, reason, printed_by, printed_at)
values ('03169', '00000000-0000-0000-0000-000000000001', 0, '', gen_random_uuid(), now());
insert into ballot_code (unit_id, vote_id, households, household, digest)
select '03169', '00000000-0000-0000-0000-000000000001', 20, n, sha256(('ma' || n)::bytea) from generate_series(1, 20) n;
update ballot_code set used = true where household <= 3;
update ballot_box set agreed = agreed + 1;
update ballot_box set agreed = agreed + 1;
update ballot_box set disagreed = disagreed + 1;
insert into people_vote_turnout (unit_id, vote_id, households, household)
select '03169', ('00000000-0000-0000-0000-00000000000' || v.n)::uuid, 20, h
  from (values (1, 3), (2, 6), (3, 13), (4, 10)) v (n, many), generate_series(1, v.many) h;
insert into people_vote_result (unit_id, vote_id, matter, households, took_part, agreed, disagreed, other, invalid, passed, chair,
                                secretary, words, written_by, written_at)
select '03169', ('00000000-0000-0000-0000-00000000000' || v.n)::uuid, 6, 20, v.agreed + v.disagreed, v.agreed, v.disagreed, 0, 0,
       false, 'Lò Văn Pọm', 'Lò Thị Mai', '', gen_random_uuid(), now()
  from (values (2, 6, 0), (3, 7, 6), (4, 9, 1)) v (n, agreed, disagreed);

insert into survey_round (unit_id, id, form, version, questions, title, run_by, sampled, from_day, to_day, per_unit, until, seed,
                          opened_by, opened_at)
values ('11', '00000000-0000-0000-0000-000000000009', 'SIPAS', 1, '[{}]', 'Đợt cũ', 'PROVINCE', 'HANDED_OUT', '2026-01-01',
        '2026-06-30', 5, current_date + 30, sha256('lots'), gen_random_uuid(), now());
insert into survey_round_unit (unit_id, round_id, of_unit, pool, drawn, digest)
values ('11', '00000000-0000-0000-0000-000000000009', '03169', 6, 6, sha256(''));
insert into survey_sample (unit_id, round_id, number, of_unit, state, operation)
select '11', '00000000-0000-0000-0000-000000000009', n, '03169', case when n < 6 then 'ANSWERED' else 'WAITING' end,
       case when n < 6 then sha256(n::text::bytea) end
  from generate_series(1, 6) n;
insert into survey_box (unit_id, round_id, of_unit, answers, words)
select '11', '00000000-0000-0000-0000-000000000009', '03169', jsonb_build_object('Q1', case when n < 4 then '5' else '4' end), '{}'
  from generate_series(1, 5) n;
