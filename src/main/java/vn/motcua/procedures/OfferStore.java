package vn.motcua.procedures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** What each unit offers, and which of it is settled on the spot. */
@Component
class OfferStore {
  private static final String OFFER =
      """
      insert into unit_procedure (unit_id, code, settled_on_spot, offered_at, offered_by)
      select :unit, procedure.code, :onSpot, :at, :by::uuid
        from procedure
       where procedure.code = any(:codes)
      on conflict (unit_id, code) do nothing
      """;
  private static final String SETTLE =
      """
      update unit_procedure set settled_on_spot = :onSpot
       where unit_id = :unit and code = :code
      """;
  private static final String WITHDRAW =
      "delete from unit_procedure where unit_id = :unit and code = any(:codes)";
  static final String SETTLED =
      "select settled_on_spot from unit_procedure where unit_id = :unit and code = :code";
  private static final String OFFERING =
      "select unit_id from unit_procedure where code = :code order by unit_id limit :most";
  private static final String OFFERED =
      """
      select distinct on (v.code) v.code, v.name, v.field_group, v.gaps, u.settled_on_spot
        from unit_procedure u
        join procedure_version v on v.code = u.code
       where u.unit_id = :unit and v.scope = any(:scopes) and v.valid_from <= :day
         and (v.valid_to is null or v.valid_to > :day)
       order by v.code, v.valid_from desc, v.scope = 'VN', length(v.scope) desc
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  OfferStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Offers the codes that exist; harmless for what is offered already. */
  int offer(UnitId unit, Collection<String> codes, boolean onSpot, @Nullable UUID by) {
    return jdbc.sql(OFFER)
        .param("unit", unit.code())
        .param("codes", codes.toArray(String[]::new))
        .param("onSpot", onSpot)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  int settle(UnitId unit, String code, boolean onSpot) {
    return jdbc.sql(SETTLE)
        .param("unit", unit.code())
        .param("code", code)
        .param("onSpot", onSpot)
        .update();
  }

  int withdraw(UnitId unit, Collection<String> codes) {
    return jdbc.sql(WITHDRAW)
        .param("unit", unit.code())
        .param("codes", codes.toArray(String[]::new))
        .update();
  }

  /** Whether it is settled on the spot; empty when the unit does not offer it. */
  Optional<Boolean> settledOnTheSpot(UnitId unit, String code) {
    return jdbc.sql(SETTLED)
        .param("unit", unit.code())
        .param("code", code)
        .query(Boolean.class)
        .optional();
  }

  List<UnitId> offering(String code, int most) {
    return jdbc.sql(OFFERING)
        .param("code", code)
        .param("most", most)
        .query((row, n) -> new UnitId(row.getString("unit_id")))
        .list();
  }

  List<OfferedProcedure> offered(UnitId unit, List<String> scopes, LocalDate day) {
    return jdbc.sql(OFFERED)
        .param("unit", unit.code())
        .param("scopes", scopes.toArray(String[]::new))
        .param("day", day)
        .query((row, n) -> offered(row))
        .list();
  }

  private static OfferedProcedure offered(ResultSet row) throws SQLException {
    return new OfferedProcedure(
        row.getString("code"),
        row.getString("name"),
        row.getString("field_group"),
        row.getBoolean("settled_on_spot"),
        VersionSearch.values(row.getArray("gaps"), Gap::valueOf));
  }
}
