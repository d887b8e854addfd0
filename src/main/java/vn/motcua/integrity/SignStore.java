package vn.motcua.integrity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** One statement for each pattern over the dossiers' history, and the words said to its signs. */
@Component
class SignStore {
  private static final String MINE =
      """
      select pg_try_advisory_xact_lock(hashtext('integrity_sign'))
      """;

  /** Facts older than this are not asked about any more. */
  private static final String RECENT = " e.at >= :now - interval '92 days' ";

  private static final String INSERT =
      """
      insert into integrity_sign (unit_id, pattern, dossier_id, officer, at, found_at, open_at)
      select f.unit_id, :pattern, f.dossier_id, f.officer, f.at, :now, o.open_at
        from (select distinct on (unit_id, dossier_id) *
                from (%s) as found
            order by unit_id, dossier_id, at) as f
        join unnest(:units, cast(:opens as timestamptz[])) as o (unit_id, open_at) on o.unit_id = f.unit_id
          on conflict do nothing
      """;

  /** The due date as it stood before the event. */
  private static final String DUE_BEFORE =
      """
       cross join lateral (
             select coalesce(
                    (select (p.data::json ->> 'due')::timestamptz
                       from dossier_event p
                      where p.unit_id = e.unit_id and p.dossier_id = e.dossier_id
                        and p.seq < e.seq and p.data::json ->> 'due' is not null
                   order by p.seq desc
                      limit 1), d.promised_at) as due) as t
      """;

  /** Who received it answers: the account of the citizen is not to be used to raise a target. */
  private static final String AS_ONLINE =
      """
      select e.unit_id, e.dossier_id, e.actor as officer, e.at
        from dossier_event e
        join dossier d on d.unit_id = e.unit_id and d.id = e.dossier_id
       where e.seq = 1 and d.channel = 'ONLINE'
         and (d.external_entry = 'NONE'
              or exists (
                 select from dossier_applicant a
                  where a.unit_id = d.unit_id and a.dossier_id = d.id and a.phone <> ''
                    and (select count(distinct o.person_id)
                           from dossier_applicant s
                           join dossier o on o.unit_id = s.unit_id and o.id = s.dossier_id
                          where s.unit_id = a.unit_id and s.phone = a.phone and s.phone <> ''
                            and o.channel = 'ONLINE' and o.person_id <> d.person_id
                            and o.received_at >= :now - interval '92 days') >= 3))
         and
      """
          + RECENT;

  /** Codes of the portal end in the day of submission and its number: H18-261102-0007. */
  private static final String LONG_AFTER =
      """
      select e.unit_id, e.dossier_id, e.actor as officer, e.at
        from dossier_event e
        join dossier d on d.unit_id = e.unit_id and d.id = e.dossier_id
       cross join lateral (
             select '20' || (regexp_match(d.external_code, '-([0-9]{6})-[0-9]{3,}$'))[1]
                    as day) as s
       where e.seq = 1 and s.day is not null
         and case when pg_input_is_valid(s.day, 'date') then d.day - s.day::date >= 5
                  else false end
         and
      """
          + RECENT;

  /** Four hours, of a short time its last quarter: a day has no other hours than the last ones. */
  private static final String LAST_HOURS =
      """
      select e.unit_id, e.dossier_id, e.actor as officer, e.at
        from dossier_event e
        join dossier d on d.unit_id = e.unit_id and d.id = e.dossier_id
      """
          + DUE_BEFORE
          + """
          where e.kind in ('VERIFICATION_ASKED', 'FINANCIAL_DUTY_OPENED', 'SUPPLEMENT_SENT')
                and e.at between t.due - least(interval '4 hours',
                                               (d.promised_at - d.received_at) / 4) and t.due
                and
          """
          + RECENT;

  /**
   * Who proposed the request on the last day answers for it; was it proposed in time, the Centre
   * that kept it until then.
   */
  private static final String LAST_DAY =
      """
      select e.unit_id, e.dossier_id, e.actor as officer, e.at
        from dossier_event e
        join dossier d on d.unit_id = e.unit_id and d.id = e.dossier_id
      """
          + DUE_BEFORE
          + """
          where d.promised_at - d.received_at >= interval '3 days'
                and e.kind in ('SUPPLEMENT_PROPOSED', 'SUPPLEMENT_SENT')
                and (e.at at time zone 'Asia/Ho_Chi_Minh')::date
                    = (t.due at time zone 'Asia/Ho_Chi_Minh')::date
                and (e.kind = 'SUPPLEMENT_SENT' or exists (
                    select from dossier_event s
                     where s.unit_id = e.unit_id and s.dossier_id = e.dossier_id
                       and s.seq > e.seq and s.kind = 'SUPPLEMENT_SENT'))
                and
          """
          + RECENT;

  private static final String FAULT =
      """
      select e.unit_id, e.dossier_id, e.actor as officer, e.at
        from dossier_event e
       where e.kind = 'FAULT_ADMITTED' and
      """
          + RECENT;

  /** However the result came to be ready: sealed, decided without a seal, or taken over. */
  private static final String LONG_BEFORE =
      """
      select e.unit_id, e.dossier_id, e.actor as officer, e.at
        from dossier_event e
        join dossier d on d.unit_id = e.unit_id and d.id = e.dossier_id
       where e.stage = 'READY' and e.left_step is not null and e.at = d.ready_at
         and coalesce(d.closed_at, :now) - d.ready_at >= interval '10 days' and
      """
          + RECENT;

  private static final String WITHIN_A_MINUTE =
      """
        select e.unit_id, e.dossier_id,
               (array_agg(e.actor order by e.seq desc))[1] as officer, max(e.at) as at
          from dossier_event e
          join dossier d on d.unit_id = e.unit_id and d.id = e.dossier_id
         where d.ready_at is not null and not d.on_the_spot
           and e.left_step is not null and e.seq > 1 and e.at <= d.ready_at and
      """
          + RECENT
          + """
          group by e.unit_id, e.dossier_id
            having count(*) >= 3 and max(e.at) - min(e.at) <= interval '1 minute'
          """;

  /**
   * An officer is compared with those who appraise at the same unit; the office need not be big.
   */
  private static final String FAR_FROM_PEERS =
      """
        with worked as (
             select e.unit_id, e.dossier_id, e.actor as officer, min(e.at) as at,
                    bool_or(e.kind in ('SUPPLEMENT_PROPOSED', 'VERIFICATION_ASKED',
                                       'FINANCIAL_DUTY_OPENED')) as paused
               from dossier_event e
               join dossier_event p
                 on p.unit_id = e.unit_id and p.dossier_id = e.dossier_id and p.seq = e.seq - 1
                and p.stage = 'APPRAISING' and p.holder = e.actor
              where
      """
          + RECENT
          + """
                  group by e.unit_id, e.dossier_id, e.actor),
                 own as (
                   select unit_id, officer, count(*) as dossiers,
                          count(*) filter (where paused) as pauses
                     from worked
                 group by unit_id, officer),
                 far as (
                   select o.unit_id, o.officer
                     from own o
                     join own peer on peer.unit_id = o.unit_id and peer.officer <> o.officer
                 group by o.unit_id, o.officer, o.dossiers, o.pauses
                   having o.pauses >= 5 and sum(peer.dossiers) >= 10
                      and o.pauses * sum(peer.dossiers) >= 3 * o.dossiers * sum(peer.pauses))
            select w.unit_id, w.dossier_id, w.officer, w.at
              from worked w
              join far on far.unit_id = w.unit_id and far.officer = w.officer
             where w.paused
          """;

  private static final Map<SignPattern, String> STATEMENTS =
      Map.of(
          SignPattern.FILED_AT_THE_COUNTER_AS_ONLINE, AS_ONLINE,
          SignPattern.RECEIVED_LONG_AFTER_SUBMISSION, LONG_AFTER,
          SignPattern.PAUSE_IN_THE_LAST_HOURS, LAST_HOURS,
          SignPattern.SUPPLEMENT_ON_THE_LAST_DAY, LAST_DAY,
          SignPattern.FAULT_ADMITTED, FAULT,
          SignPattern.RECORDED_LONG_BEFORE_RETURN, LONG_BEFORE,
          SignPattern.STEPS_WITHIN_A_MINUTE, WITHIN_A_MINUTE,
          SignPattern.PAUSES_FAR_FROM_PEERS, FAR_FROM_PEERS);

  private static final String EXPLAIN =
      """
      insert into integrity_explanation (unit_id, pattern, dossier_id, officer, at, words)
      values (:unit, :pattern, :dossier, :officer, :at, :words)
      """;

  private final JdbcClient jdbc;

  SignStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether this node looks now; another one may be at it. */
  boolean isMine() {
    return jdbc.sql(MINE).query(Boolean.class).single();
  }

  /**
   * Notes what has come to show the pattern; gives how many dossiers are new.
   *
   * @param open from when on others than the officer read it, by unit
   */
  int look(SignPattern pattern, Instant now, Map<UnitId, Instant> open) {
    List<UnitId> units = List.copyOf(open.keySet());
    return jdbc.sql(INSERT.formatted(STATEMENTS.get(pattern)))
        .param("units", units.stream().map(UnitId::code).toArray(String[]::new))
        .param("opens", units.stream().map(open::get).map(String::valueOf).toArray(String[]::new))
        .param("pattern", pattern.name())
        .param("now", RootStore.utc(now))
        .update();
  }

  void explain(Actor actor, SignPattern pattern, UUID dossier, String words, Instant now) {
    jdbc.sql(EXPLAIN)
        .param("unit", actor.unit().code())
        .param("pattern", pattern.name())
        .param("dossier", dossier)
        .param("officer", actor.officer())
        .param("at", RootStore.utc(now))
        .param("words", words)
        .update();
  }
}
