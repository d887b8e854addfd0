package vn.motcua.dossiers;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** SQL of many due dates moved at once; a hundred thousand in a few statements. */
@Component
class DueChangeStore {
  private static final String RUNNING =
      """
      select *
        from dossier
       where unit_id = :unit and closed_at is null and paused_at is null and ready_at is null
         for update
      """;

  private static final String MOVE =
      """
      with moved as (
           select *
             from unnest(:units::text[], :ids::uuid[], :versions::int[], :dues::timestamptz[],
                         :provisional::boolean[], :stepDues::timestamptz[], :steps::timestamptz[], :wholes::timestamptz[],
                         :apologies::timestamptz[], :ats::timestamptz[], :heads::bytea[])
               as m (unit_id, id, version, due_at, due_provisional, step_due_at, watch_step_at,
                     watch_whole_at, watch_apology_at, told_at, head))
      update dossier d
         set version = m.version, due_at = m.due_at, due_provisional = m.due_provisional,
             step_due_at = m.step_due_at, watch_step_at = m.watch_step_at, watch_whole_at = m.watch_whole_at,
             watch_apology_at = m.watch_apology_at, told_at = m.told_at,
             head = m.head
        from moved m
       where d.unit_id = m.unit_id and d.id = m.id and d.version = m.version - 1
      """;

  private static final String APPEND =
      """
      with told as (
           select *
             from unnest(:units::text[], :ids::uuid[], :seqs::int[], :ats::timestamptz[],
                         :actors::uuid[], :stages::text[], :places::int[], :holders::uuid[],
                         :data::text[], :heads::bytea[])
               as t (unit_id, dossier_id, seq, at, actor, stage, step, holder, data, hash)),
           history as (
           insert into dossier_event
                  (unit_id, dossier_id, seq, kind, at, actor, stage, step, holder, data, hash)
           select unit_id, dossier_id, seq, 'DUE_CHANGED', at, actor, stage, step, holder, data, hash
             from told)
      insert into dossier_outbox (unit_id, dossier_id, seq, kind, at)
      select unit_id, dossier_id, seq, 'DUE_CHANGED', at from told
      """;

  private final JdbcClient jdbc;

  DueChangeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every dossier of the unit whose clock runs, locked until the transaction ends. */
  void running(UnitId unit, Consumer<Dossier> reader) {
    RowCallbackHandler each = row -> reader.accept(DossierRows.dossier(row, 0));
    jdbc.sql(RUNNING).param("unit", unit.code()).query(each);
  }

  void write(List<Dossier.Moved> moved) {
    String[] units = texts(moved, one -> one.after().unit().code());
    String[] ids = texts(moved, one -> one.after().id().toString());
    byte[][] heads =
        moved.stream().map(one -> one.after().standing().head()).toArray(byte[][]::new);
    int changed =
        jdbc.sql(MOVE)
            .param("units", units)
            .param("ids", ids)
            .param("versions", numbers(moved, one -> one.after().version()))
            .param("dues", times(moved, one -> one.after().dueAt()))
            .param(
                "provisional",
                moved.stream().map(one -> one.after().isProvisional()).toArray(Boolean[]::new))
            .param("stepDues", times(moved, one -> one.after().standing().stepDueAt()))
            .param("steps", times(moved, one -> watch(one).stepAt()))
            .param("wholes", times(moved, one -> watch(one).wholeAt()))
            .param("apologies", times(moved, one -> watch(one).apologyAt()))
            .param("ats", times(moved, one -> one.event().at()))
            .param("heads", heads)
            .update();
    if (changed != moved.size()) {
      throw new IllegalStateException(
          changed + " of " + moved.size() + " locked dossiers could be moved");
    }
    jdbc.sql(APPEND)
        .param("units", units)
        .param("ids", ids)
        .param("seqs", numbers(moved, one -> one.event().seq()))
        .param("ats", times(moved, one -> one.event().at()))
        .param("actors", texts(moved, one -> one.event().actor().toString()))
        .param("stages", texts(moved, one -> one.event().stage().name()))
        .param("places", numbers(moved, one -> one.event().step()))
        .param("holders", texts(moved, one -> one.event().holder().toString()))
        .param("data", texts(moved, one -> one.event().data()))
        .param("heads", heads)
        .update();
  }

  private static LegalTime.Watch watch(Dossier.Moved moved) {
    return moved.after().standing().time().watch();
  }

  private static String[] texts(List<Dossier.Moved> moved, Function<Dossier.Moved, String> value) {
    return moved.stream().map(value).toArray(String[]::new);
  }

  private static Integer[] numbers(
      List<Dossier.Moved> moved, Function<Dossier.Moved, Integer> value) {
    return moved.stream().map(value).toArray(Integer[]::new);
  }

  private static @Nullable String[] times(
      List<Dossier.Moved> moved, Function<Dossier.Moved, @Nullable Instant> value) {
    return moved.stream()
        .map(value)
        .map(at -> at == null ? null : at.toString())
        .toArray(String[]::new);
  }
}
