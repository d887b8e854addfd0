package vn.motcua.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** SQL of the refusals to receive; they are written once. */
@Component
class RefusedIntakeStore {
  private static final String INSERT =
      """
      insert into refused_intake
             (unit_id, key, procedure_code, procedure_version, officer, at, name, address, phone,
              reason)
      values (:unit, :key, :code, :version, :officer, :at, :name, :address, :phone, :reason)
          on conflict (unit_id, key) do nothing
      """;

  private static final String FOUND =
      """
      select r.*, v.name as procedure, o.name as officer_name
        from refused_intake r
        join procedure_version v on v.id = r.procedure_version
        join officer o on o.unit_id = r.unit_id and o.id = r.officer
       where r.unit_id = :unit
      """;

  private static final String BY_KEY = FOUND + " and r.key = :key";

  private static final String BY_ID = FOUND + " and r.id = :id";

  private static final String LATEST = FOUND + " order by r.at desc limit :most";

  private final JdbcClient jdbc;

  RefusedIntakeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes it down; the same key again changes nothing. */
  RefusedIntake insert(
      Actor actor,
      UUID key,
      String code,
      UUID version,
      Applicant applicant,
      String reason,
      Instant at) {
    jdbc.sql(INSERT)
        .param("unit", actor.unit().code())
        .param("key", key)
        .param("code", code)
        .param("version", version)
        .param("officer", actor.officer())
        .param("at", DossierStore.time(at))
        .param("name", applicant.name())
        .param("address", applicant.address())
        .param("phone", applicant.phone())
        .param("reason", reason)
        .update();
    return jdbc.sql(BY_KEY)
        .param("unit", actor.unit().code())
        .param("key", key)
        .query(RefusedIntakeStore::refused)
        .single();
  }

  Optional<RefusedIntake> find(UnitId unit, UUID id) {
    return jdbc.sql(BY_ID)
        .param("unit", unit.code())
        .param("id", id)
        .query(RefusedIntakeStore::refused)
        .optional();
  }

  List<RefusedIntake> latest(UnitId unit, int most) {
    return jdbc.sql(LATEST)
        .param("unit", unit.code())
        .param("most", most)
        .query(RefusedIntakeStore::refused)
        .list();
  }

  private static RefusedIntake refused(ResultSet row, int number) throws SQLException {
    return new RefusedIntake(
        new UnitId(row.getString("unit_id")),
        row.getObject("id", UUID.class),
        row.getString("procedure_code"),
        row.getString("procedure"),
        row.getObject("officer", UUID.class),
        row.getString("officer_name"),
        DossierRows.instant(row, "at"),
        row.getString("name"),
        row.getString("address"),
        row.getString("phone"),
        row.getString("reason"));
  }
}
