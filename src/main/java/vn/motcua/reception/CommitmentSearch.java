package vn.motcua.reception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads what was promised, to whom it fell, and what was done. */
@Component
class CommitmentSearch {
  private static final String ALL =
      """
      select c.*, o.name as maker
        from commitment c
        join officer o on o.unit_id = c.unit_id and o.id = c.made_by
       where c.unit_id = :unit
      """;

  private static final String ONE = ALL + " and c.id = :id";
  private static final String REQUESTED = ALL + " and c.request = :id";
  private static final String OF_VISIT = ALL + " and c.visit_id = :id order by c.id";
  private static final String OF_DIALOGUE = ALL + " and c.dialogue_id = :id order by c.id";

  private static final String OPEN =
      ALL
          + """
             and not exists (select from commitment_kept k
                              where k.unit_id = c.unit_id and k.commitment_id = c.id)
           order by (select min(due_on) from commitment_keeper p
                      where p.unit_id = c.unit_id and p.commitment_id = c.id and p.seq = 1), c.id
          """;

  private static final String KEEPERS =
      """
      select k.keeper, o.name, k.due_on, k.reason, n.name as namer, k.named_at
        from commitment_keeper k
        join officer o on o.unit_id = k.unit_id and o.id = k.keeper
        join officer n on n.unit_id = k.unit_id and n.id = k.named_by
       where k.unit_id = :unit and k.commitment_id = :id
       order by k.seq
      """;

  private static final String KEPT =
      """
      select k.words, k.late, o.name, k.reported_at
        from commitment_kept k
        join officer o on o.unit_id = k.unit_id and o.id = k.reported_by
       where k.unit_id = :unit and k.commitment_id = :id
      """;

  private final JdbcClient jdbc;

  CommitmentSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Commitment> byId(UnitId unit, UUID id) {
    return list(ONE, unit, id).stream().findFirst();
  }

  Optional<Commitment> requested(UnitId unit, UUID request) {
    return list(REQUESTED, unit, request).stream().findFirst();
  }

  List<Commitment> ofVisit(UnitId unit, UUID visit) {
    return list(OF_VISIT, unit, visit);
  }

  List<Commitment> ofDialogue(UnitId unit, UUID dialogue) {
    return list(OF_DIALOGUE, unit, dialogue);
  }

  List<Commitment> open(UnitId unit) {
    return jdbc.sql(OPEN)
        .param("unit", unit.code())
        .query((row, number) -> commitment(unit, row))
        .list();
  }

  private List<Commitment> list(String sql, UnitId unit, UUID id) {
    return jdbc.sql(sql)
        .param("unit", unit.code())
        .param("id", id)
        .query((row, number) -> commitment(unit, row))
        .list();
  }

  private Commitment commitment(UnitId unit, ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Commitment(
        id,
        Optional.ofNullable(row.getObject("visit_id", UUID.class)),
        Optional.ofNullable(row.getObject("dialogue_id", UUID.class)),
        Optional.ofNullable(row.getObject("question_id", UUID.class)),
        row.getString("words"),
        row.getString("maker"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        keepers(unit, id),
        kept(unit, id));
  }

  private List<Commitment.Keeper> keepers(UnitId unit, UUID id) {
    return jdbc.sql(KEEPERS)
        .param("unit", unit.code())
        .param("id", id)
        .query((row, number) ->
            new Commitment.Keeper(
                row.getObject("keeper", UUID.class),
                row.getString("name"),
                row.getObject("due_on", LocalDate.class),
                row.getString("reason"),
                row.getString("namer"),
                row.getObject("named_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private Optional<Commitment.Kept> kept(UnitId unit, UUID id) {
    return jdbc.sql(KEPT)
        .param("unit", unit.code())
        .param("id", id)
        .query((row, number) ->
            new Commitment.Kept(
                row.getString("words"),
                row.getBoolean("late"),
                row.getString("name"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant()))
        .optional();
  }
}
