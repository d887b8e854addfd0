package vn.motcua.dossiers;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;
import vn.motcua.web.PageMemory;

/** What officers have in hand, counted. */
@Component
class HandSearch {
  private static final String IN_HAND =
      """
      select count(*)::int as every,
             (count(*) filter (where r.running
                                 and due_at >= :now and due_at < :endOfDay))::int as today,
             (count(*) filter (where r.running
                                 and due_at >= :now and due_at < :soonUntil))::int as soon,
             (count(*) filter (where stage <> 'READY'
                                 and due_at < least(paused_at, :now)))::int as late,
             (count(*) filter (where paused_at is not null))::int as paused,
             (count(*) filter (where stage = 'READY'))::int as waiting
        from dossier d
       cross join lateral (
             select d.paused_at is null and d.stage <> 'READY' as running) r
       where unit_id = :unit and holder = :holder and closed_at is null
      """;

  private static final String LOADS =
      """
        select holder, count(*) as open
          from dossier
         where unit_id = :unit and closed_at is null
      group by holder
      """;

  private static final String STEPS =
      """
        select workflow_id, step, stage, count(*)::int as open
          from dossier
         where unit_id = :unit and holder = :holder and closed_at is null
      group by workflow_id, step, stage
      """;

  private final JdbcClient jdbc;

  HandSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many an officer holds, and how many of them are urgent or wait. */
  InHand inHand(UnitId unit, UUID holder, Moment at) {
    return PageMemory.once(
        new Held(unit, holder, at.now().truncatedTo(ChronoUnit.SECONDS)),
        () -> countedFor(unit, holder, at));
  }

  private record Held(UnitId unit, UUID holder, Instant second) {}

  private InHand countedFor(UnitId unit, UUID holder, Moment at) {
    return jdbc.sql(IN_HAND)
        .param("unit", unit.code())
        .param("holder", holder)
        .param("now", at.now().atOffset(ZoneOffset.UTC))
        .param("endOfDay", at.endOfDay().atOffset(ZoneOffset.UTC))
        .param("soonUntil", at.soonUntil().atOffset(ZoneOffset.UTC))
        .query((row, n) ->
            new InHand(
                row.getInt("every"),
                row.getInt("today"),
                row.getInt("soon"),
                row.getInt("late"),
                row.getInt("paused"),
                row.getInt("waiting")))
        .single();
  }

  /** Officers who hold open dossiers, and how many. */
  Map<UUID, Integer> loads(UnitId unit) {
    return PageMemory.once(new Loads(unit), () -> counted(unit));
  }

  private record Loads(UnitId unit) {}

  private Map<UUID, Integer> counted(UnitId unit) {
    Map<UUID, Integer> loads = new HashMap<>();
    RowCallbackHandler count =
        row -> loads.put(row.getObject("holder", UUID.class), row.getInt("open"));
    jdbc.sql(LOADS).param("unit", unit.code()).query(count);
    return loads;
  }

  /** How many open dossiers an officer holds in one step of one workflow at one stage. */
  record HeldStep(UUID workflow, int step, Stage stage, int open) {}

  List<HeldStep> steps(UnitId unit, UUID holder) {
    return jdbc.sql(STEPS)
        .param("unit", unit.code())
        .param("holder", holder)
        .query((row, n) ->
            new HeldStep(
                row.getObject("workflow_id", UUID.class),
                row.getInt("step"),
                Stage.valueOf(row.getString("stage")),
                row.getInt("open")))
        .list();
  }
}
