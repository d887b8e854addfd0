package vn.motcua.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.committees.MovementModel;
import vn.motcua.recognition.RecognitionPeriod.Turn;
import vn.motcua.shared.UnitId;

/** Reads the years of recognition. */
@Component
class PeriodSearch {
  private static final String PERIODS =
      """
      select p.unit_id, p.id, p.set_unit, p.set_id, p.year, p.name,
             m.code as model, m.name as model_name, m.source as model_source,
             coalesce(l.version, 0) as version, coalesce(l.act, '') as act,
             lo.name as last_by, l.at as last_at, coalesce(l.words, '') as last_words,
             r.at as again_at, r.words as again_words, ro.name as again_by
        from recognition_period p
        join movement_model m on m.unit_id = p.model_unit and m.code = p.model
        left join lateral (
             select * from recognition_period_act a
              where a.unit_id = p.unit_id and a.period_id = p.id
              order by a.version desc limit 1) l on true
        left join officer lo on lo.unit_id = l.unit_id and lo.id = l.by
        left join lateral (
             select * from recognition_period_act a
              where a.unit_id = p.unit_id and a.period_id = p.id and a.act = 'REOPEN'
              order by a.version desc limit 1) r on true
        left join officer ro on ro.unit_id = r.unit_id and ro.id = r.by
       where p.unit_id = :unit and (cast(:id as uuid) is null or p.id = :id)
       order by p.year desc, m.unit_id, p.model = 'chinh-quyen-than-thien' desc, p.model, p.id
       limit 50
      """;

  private final JdbcClient jdbc;
  private final CriteriaSearch sets;

  PeriodSearch(JdbcClient jdbc, CriteriaSearch sets) {
    this.jdbc = jdbc;
    this.sets = sets;
  }

  List<RecognitionPeriod> of(UnitId province) {
    return read(province, null);
  }

  Optional<RecognitionPeriod> byId(UnitId province, UUID id) {
    return read(province, id).stream().findFirst();
  }

  private List<RecognitionPeriod> read(UnitId province, @Nullable UUID id) {
    return jdbc
        .sql(PERIODS)
        .param("unit", province.code())
        .param("id", id, java.sql.Types.OTHER)
        .query((row, n) -> new Row(row))
        .list()
        .stream()
        .map(this::period)
        .toList();
  }

  private RecognitionPeriod period(Row row) {
    return new RecognitionPeriod(
        row.province,
        row.id,
        row.model,
        sets.set(row.setUnit, row.set)
            .orElseThrow(() -> new IllegalStateException("a period without its set")),
        row.year,
        row.name,
        row.version,
        row.closed,
        row.reopened);
  }

  /** A row as it was read; its set comes after it. */
  private static final class Row {
    private final UnitId province;
    private final UUID id;
    private final MovementModel model;
    private final UnitId setUnit;
    private final UUID set;
    private final int year;
    private final String name;
    private final int version;
    private final Optional<Turn> closed;
    private final Optional<Turn> reopened;

    Row(ResultSet row) throws SQLException {
      province = new UnitId(row.getString("unit_id"));
      id = row.getObject("id", UUID.class);
      model =
          new MovementModel(
              row.getString("model"), row.getString("model_name"), row.getString("model_source"));
      setUnit = new UnitId(row.getString("set_unit"));
      set = row.getObject("set_id", UUID.class);
      year = row.getInt("year");
      name = row.getString("name");
      version = row.getInt("version");
      closed = row.getString("act").equals("CLOSE") ? turn(row, "last") : Optional.empty();
      reopened = turn(row, "again");
    }

    private static Optional<Turn> turn(ResultSet row, String which) throws SQLException {
      OffsetDateTime at = row.getObject(which + "_at", OffsetDateTime.class);
      return at == null
          ? Optional.empty()
          : Optional.of(
              new Turn(
                  row.getString(which + "_by"), at.toInstant(), row.getString(which + "_words")));
    }
  }
}
