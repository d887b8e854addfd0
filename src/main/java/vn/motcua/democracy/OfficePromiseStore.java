package vn.motcua.democracy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** The promises offices typed, and what the dossiers say about them. */
@Component
class OfficePromiseStore {
  private static final String ADD =
      """
      insert into office_promise (unit_id, id, set_key, words, signal, origin, entered_by,
                                  entered_at)
      values (:unit, :id, :set, :words, :signal, :origin, :by, :now)
          on conflict do nothing
      """;

  private static final String END =
      """
      insert into office_promise_end (unit_id, promise_id, ended_by, ended_at)
      select unit_id, id, :by, :now from office_promise where unit_id = :unit and id = :id
          on conflict do nothing
      """;

  private static final String OPEN =
      """
      select p.id, p.set_key, p.words, p.signal, p.origin
        from office_promise p
       where p.unit_id = :unit
         and not exists (select from office_promise_end e
                          where e.unit_id = p.unit_id and e.promise_id = p.id)
       order by p.entered_at, p.id
       limit 100
      """;

  private static final String APOLOGY =
      """
      select count(*) filter (where exists (
               select from dossier_event e
                where e.unit_id = d.unit_id and e.dossier_id = d.id and e.kind = 'APOLOGISED')) as part,
             count(*) as whole
        from dossier d
       where d.unit_id = :unit and d.received_at between :from and :now
         and (d.mark = 'LATE'
              or d.ready_at is null and d.closed_at is null and d.due_at < coalesce(d.paused_at, :now))
      """;

  private static final String SUPPLEMENT =
      """
      select count(*) filter (where times = 1) as part, count(*) as whole
        from (select (select count(*) from dossier_event e
                       where e.unit_id = d.unit_id and e.dossier_id = d.id
                         and e.kind = 'SUPPLEMENT_SENT') as times
                from dossier d
               where d.unit_id = :unit and d.received_at between :from and :now) asked
       where times > 0
      """;

  private final JdbcClient jdbc;

  OfficePromiseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A typed promise with the set it belongs to. */
  record Typed(String set, OfficePromise promise) {}

  void add(Actor actor, String set, UUID id, OfficePromise promise, Instant now) {
    jdbc.sql(ADD)
        .param("unit", actor.unit().code())
        .param("id", id)
        .param("set", set)
        .param("words", promise.words())
        .param("signal", promise.signal().name())
        .param("origin", promise.origin())
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** False when there is no such promise, or it has ended. */
  boolean end(Actor actor, UUID id, Instant now) {
    return jdbc.sql(END)
            .param("unit", actor.unit().code())
            .param("id", id)
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  List<Typed> open(UnitId unit) {
    return jdbc.sql(OPEN)
        .param("unit", unit.code())
        .query((row, n) ->
            new Typed(
                row.getString("set_key"),
                new OfficePromise(
                    Optional.of(row.getObject("id", UUID.class)),
                    row.getString("words"),
                    OfficePromise.Signal.valueOf(row.getString("signal")),
                    row.getString("origin"))))
        .list();
  }

  OfficePromise.Kept apologies(UnitId unit, Instant from, Instant now) {
    return kept(APOLOGY, unit, from, now);
  }

  OfficePromise.Kept supplements(UnitId unit, Instant from, Instant now) {
    return kept(SUPPLEMENT, unit, from, now);
  }

  private OfficePromise.Kept kept(String sql, UnitId unit, Instant from, Instant now) {
    return jdbc.sql(sql)
        .param("unit", unit.code())
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, n) -> new OfficePromise.Kept(row.getLong("part"), row.getLong("whole")))
        .single();
  }
}
