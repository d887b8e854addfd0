package vn.motcua.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** Adds, ends and reads authorisations; none is deleted. */
@Component
class AuthorisationStore {
  private static final String ADD =
      """
      insert into authorisation (unit_id, officer_id, basis, valid_from, valid_to, noted_by, noted_at)
           values (:unit, :officer, :basis, :from, :to, :by, :at)
      """;

  private static final String END =
      """
      update authorisation set valid_to = :to where unit_id = :unit and id = :id
      """;

  private static final String OF =
      """
        select id, officer_id, basis, valid_from, valid_to
          from authorisation
         where unit_id = :unit and officer_id = :officer
      order by valid_from desc, id desc
         limit 50
      """;

  private final JdbcClient jdbc;

  AuthorisationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Actor actor, UUID officer, String basis, LocalDate from, LocalDate to, Instant now) {
    jdbc.sql(ADD)
        .param("unit", actor.unit().code())
        .param("officer", officer)
        .param("basis", basis)
        .param("from", from)
        .param("to", to)
        .param("by", actor.officer())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void end(UnitId unit, UUID id, LocalDate to) {
    jdbc.sql(END).param("unit", unit.code()).param("id", id).param("to", to).update();
  }

  List<Authorisation> of(UnitId unit, UUID officer) {
    return jdbc.sql(OF)
        .param("unit", unit.code())
        .param("officer", officer)
        .query((row, n) ->
            new Authorisation(
                row.getObject("id", UUID.class),
                row.getObject("officer_id", UUID.class),
                row.getString("basis"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class)))
        .list();
  }
}
