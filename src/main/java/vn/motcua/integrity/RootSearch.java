package vn.motcua.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads the published roots. */
@Component
class RootSearch {
  private static final String PAGE =
      """
        select *
          from integrity_day
         where unit_id = :unit and day < :before
      order by day desc
         limit :most
      """;

  private static final String ALL =
      """
        select * from integrity_day where unit_id = :unit order by day
      """;

  private static final String ONE =
      """
      select * from integrity_day where unit_id = :unit and day = :day
      """;

  private final JdbcClient jdbc;

  RootSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest days before that one, the latest first. */
  List<DayRoot> page(UnitId unit, LocalDate before, int most) {
    return jdbc.sql(PAGE)
        .param("unit", unit.code())
        .param("before", before)
        .param("most", most)
        .query(RootSearch::root)
        .list();
  }

  /** Every day, the first one first. */
  List<DayRoot> all(UnitId unit) {
    return jdbc.sql(ALL).param("unit", unit.code()).query(RootSearch::root).list();
  }

  Optional<DayRoot> of(UnitId unit, LocalDate day) {
    return jdbc.sql(ONE)
        .param("unit", unit.code())
        .param("day", day)
        .query(RootSearch::root)
        .optional();
  }

  private static DayRoot root(ResultSet row, int n) throws SQLException {
    return new DayRoot(
        new UnitId(row.getString("unit_id")),
        row.getObject("day", LocalDate.class),
        row.getInt("layout"),
        row.getLong("events"),
        new Fingerprint(row.getBytes("root")),
        new Fingerprint(row.getBytes("previous")),
        new Fingerprint(row.getBytes("seal")),
        row.getObject("sealed_at", OffsetDateTime.class).toInstant());
  }
}
