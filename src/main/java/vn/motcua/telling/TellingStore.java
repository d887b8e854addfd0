package vn.motcua.telling;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** SQL of the news and of the tries to tell it; both are only added to. */
@Component
class TellingStore {
  /**
   * An act may carry a later time than the clock, which was set back since: nothing is too late.
   */
  private static final Duration EVER = Duration.ofDays(36_500);

  private static final String MINE =
      """
      select pg_try_advisory_xact_lock(hashtext(:what))
      """;

  // A transaction may end after one that began later: the fold reads a stretch again, and what is
  // known stays known. Where the clock was set back, the cursor goes back with it. What has no
  // meaning any more (fetched, handed in, closed) is not news. Plans are made without the values:
  // both ends of the stretch are given, so that it counts as short, and each dossier is looked up
  // by itself, so that few events never read all dossiers.
  private static final String FOLD =
      """
      insert into telling (unit_id, dossier_id, seq, news, since)
      select e.unit_id, e.dossier_id, e.seq, n.news, e.at
        from dossier_event e
       cross join lateral (
             select o.stage, o.outcome, o.closed_at, o.ready_at
               from dossier o
              where o.unit_id = e.unit_id and o.id = e.dossier_id
             offset 0) d
       cross join lateral (
             select case when e.kind = 'SUPPLEMENT_SENT' and d.stage = 'AWAITING_SUPPLEMENT' then 'SUPPLEMENT'
                         when e.kind = 'STOPPED' then 'STOPPED'
                         when e.stage = 'READY' and e.left_step is not null and d.stage = 'READY'
                           then case d.outcome when 'REFUSED' then 'REFUSED' else 'READY' end
                         when d.closed_at is not null or d.ready_at is not null then null
                         when e.kind = 'APOLOGISED' then 'APOLOGY'
                         when e.kind = 'DUE_CHANGED' and e.data::json ->> 'due' is not null
                           then 'DUE_MOVED' end as news) n
       where e.at >= (select least(c.at, :now) - make_interval(secs => :overlap) from telling_cursor c)
         and e.at < :until
         and (e.kind in ('SUPPLEMENT_SENT', 'APOLOGISED', 'DUE_CHANGED', 'STOPPED')
              or e.stage = 'READY' and e.left_step is not null)
         and n.news is not null
          on conflict do nothing
      """;

  private static final String MOVE_CURSOR =
      """
      update telling_cursor set at = :now
      """;

  // Known by nobody to have gone: after ten minutes it is taken again, with the same number.
  private static final String TAKEN =
      """
      insert into telling_mail_taken (unit_id, dossier_id, seq, number, again, at)
      select :unit, :dossier, :seq, :number, 1 + count(*), :now
        from telling_mail_taken
       where unit_id = :unit and dossier_id = :dossier and seq = :seq and number = :number
      """;

  private static final String TRIED =
      """
      insert into telling_try (unit_id, dossier_id, seq, number, means, reached, at, officer, fault)
      select t.unit_id, t.dossier_id, t.seq,
             1 + (select count(*)
                    from telling_try k
                   where k.unit_id = t.unit_id and k.dossier_id = t.dossier_id and k.seq = t.seq),
             :means, :reached, :at, :officer, :fault
        from telling t
       where t.unit_id = :unit and t.dossier_id = :dossier and t.seq = :seq
         and not exists (
             select from telling_try k
              where k.unit_id = t.unit_id and k.dossier_id = t.dossier_id and k.seq = t.seq
                and k.reached)
          on conflict do nothing
      """;

  private final JdbcClient jdbc;

  TellingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One try.
   *
   * @param officer none for an e-mail
   * @param fault why an e-mail did not go; none otherwise
   */
  record Try(
      Means means,
      boolean reached,
      Instant at,
      @Nullable UUID officer,
      ToTell.@Nullable Fault fault) {}

  /** Whether this node does the job now; another one may be at it. */
  boolean isMine(String what) {
    return jdbc.sql(MINE).param("what", what).query(Boolean.class).single();
  }

  /** Reads the history from the cursor on, and a stretch before it; gives how much was new. */
  int fold(Instant now, Duration overlap) {
    int found =
        jdbc.sql(FOLD)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("overlap", (double) overlap.toSeconds())
            .param("until", now.plus(EVER).atOffset(ZoneOffset.UTC))
            .update();
    jdbc.sql(MOVE_CURSOR).param("now", now.atOffset(ZoneOffset.UTC)).update();
    return found;
  }

  /** The letter is in somebody's hand. */
  void taken(ToTell letter, Instant now) {
    jdbc.sql(TAKEN)
        .param("unit", letter.unit().code())
        .param("dossier", letter.dossier())
        .param("seq", letter.seq())
        .param("number", letter.mails() + 1)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Writes the try down; false when the citizen was reached already, or there is no such news. */
  boolean tried(UnitId unit, UUID dossier, int seq, Try one) {
    ToTell.Fault fault = one.fault();
    return jdbc.sql(TRIED)
            .param("unit", unit.code())
            .param("dossier", dossier)
            .param("seq", seq)
            .param("means", one.means().name())
            .param("reached", one.reached())
            .param("at", one.at().atOffset(ZoneOffset.UTC))
            .param("officer", one.officer())
            .param("fault", fault == null ? null : fault.name())
            .update()
        == 1;
  }
}
