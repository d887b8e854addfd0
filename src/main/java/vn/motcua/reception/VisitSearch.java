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

/** Reads who asked to be received, and what came of it. */
@Component
class VisitSearch {
  private static final String VISITS =
      """
      select v.*, coalesce(o.name, '') as registered_name
        from reception_visit v
        left join officer o on o.unit_id = v.unit_id and o.id = v.registered_by
       where v.unit_id = :unit
      """;

  private static final String ONE = VISITS + " and v.id = :id";
  private static final String OF_DAY = VISITS + " and v.day_id = :day order by v.number";
  private static final String REQUESTED = VISITS + " and v.request = :request";
  private static final String SECRET = VISITS + " and v.secret = :secret";

  private static final String RECEIVED =
      VISITS
          + """
             and exists (select from reception_minutes m
                          where m.unit_id = v.unit_id and m.visit_id = v.id and m.seq = 1
                            and m.held_at >= :from and m.held_at < :to)
           order by v.id
          """;

  private static final String REFUSALS_OWED =
      VISITS
          + """
             and exists (select from reception_refusal r
                          where r.unit_id = v.unit_id and r.visit_id = v.id and r.written
                            and not exists (select from reception_refusal_sent s
                                             where s.unit_id = r.unit_id
                                               and s.visit_id = r.visit_id))
           order by v.id
          """;

  private static final String MINUTES =
      """
      select m.*, o.name as writer
        from reception_minutes m
        join officer o on o.unit_id = m.unit_id and o.id = m.written_by
       where m.unit_id = :unit and m.visit_id = :visit
       order by m.seq desc
      """;

  private static final String RECEIPTS =
      """
      select r.seq, r.papers, r.copies, r.taken_by, o.name, r.taken_at
        from reception_receipt r
        join officer o on o.unit_id = r.unit_id and o.id = r.taken_by
       where r.unit_id = :unit and r.visit_id = :visit
       order by r.seq
      """;

  private static final String REFUSAL =
      """
      select r.*, o.name, s.number, s.sent_on
        from reception_refusal r
        join officer o on o.unit_id = r.unit_id and o.id = r.refused_by
        left join reception_refusal_sent s on s.unit_id = r.unit_id and s.visit_id = r.visit_id
       where r.unit_id = :unit and r.visit_id = :visit
      """;

  private static final String REGISTERED_BY =
      """
      select exists (select from reception_visit
                      where unit_id = :unit and id = :visit and registered_by = :officer)
          or exists (select from reception_minutes
                      where unit_id = :unit and visit_id = :visit and written_by = :officer)
      """;

  private static final String LOOKS =
      """
      select o.name, l.looked_at
        from reception_look l
        join officer o on o.unit_id = l.unit_id and o.id = l.officer_id
       where l.unit_id = :unit and l.visit_id = :visit
       order by l.id desc
       limit 50
      """;

  private final JdbcClient jdbc;

  VisitSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody of the office who opened a visit. */
  record Seen(String officer, OffsetDateTime at) {}

  Optional<Visit> byId(UnitId unit, UUID id) {
    return jdbc.sql(ONE)
        .param("unit", unit.code())
        .param("id", id)
        .query((row, number) -> visit(unit, row))
        .optional();
  }

  Optional<Visit> bySecret(UnitId unit, String secret) {
    return jdbc.sql(SECRET)
        .param("unit", unit.code())
        .param("secret", secret)
        .query((row, number) -> visit(unit, row))
        .optional();
  }

  Optional<Visit> requested(UnitId unit, UUID request) {
    return jdbc.sql(REQUESTED)
        .param("unit", unit.code())
        .param("request", request)
        .query((row, number) -> visit(unit, row))
        .optional();
  }

  List<Visit> ofDay(UnitId unit, UUID day) {
    return jdbc.sql(OF_DAY)
        .param("unit", unit.code())
        .param("day", day)
        .query((row, number) -> visit(unit, row))
        .list();
  }

  /** Received in that time, by when they asked. */
  List<Visit> received(UnitId unit, OffsetDateTime from, OffsetDateTime to) {
    return jdbc.sql(RECEIVED)
        .param("unit", unit.code())
        .param("from", from)
        .param("to", to)
        .query((row, number) -> visit(unit, row))
        .list();
  }

  /** Refused on a ground that owes a written notice, which has not left yet. */
  List<Visit> refusalsOwed(UnitId unit) {
    return jdbc.sql(REFUSALS_OWED)
        .param("unit", unit.code())
        .query((row, number) -> visit(unit, row))
        .list();
  }

  /** Every version of the minutes, the newest first. */
  List<Visit.Minutes> minutes(UnitId unit, UUID visit) {
    return jdbc.sql(MINUTES)
        .param("unit", unit.code())
        .param("visit", visit)
        .query((row, number) -> minutes(row))
        .list();
  }

  boolean isOf(UnitId unit, UUID visit, UUID officer) {
    return jdbc.sql(REGISTERED_BY)
        .param("unit", unit.code())
        .param("visit", visit)
        .param("officer", officer)
        .query(Boolean.class)
        .single();
  }

  List<Seen> looks(UnitId unit, UUID visit) {
    return jdbc.sql(LOOKS)
        .param("unit", unit.code())
        .param("visit", visit)
        .query((row, number) ->
            new Seen(row.getString("name"), row.getObject("looked_at", OffsetDateTime.class)))
        .list();
  }

  private Visit visit(UnitId unit, ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Visit(
        id,
        row.getObject("day_id", UUID.class),
        row.getInt("number"),
        row.getString("secret"),
        new Visit.Asking(
            Matter.valueOf(row.getString("matter")),
            row.getString("name"),
            row.getString("address"),
            row.getString("id_number"),
            row.getString("phone"),
            row.getString("summary"),
            row.getInt("people"),
            row.getString("about")),
        row.getObject("registered_by", UUID.class) != null,
        row.getString("registered_name"),
        row.getObject("registered_at", OffsetDateTime.class).toInstant(),
        minutes(unit, id).stream().findFirst(),
        receipts(unit, id),
        refused(unit, id));
  }

  private static Visit.Minutes minutes(ResultSet row) throws SQLException {
    return new Visit.Minutes(
        row.getInt("seq"),
        row.getObject("held_at", OffsetDateTime.class).toInstant(),
        Matter.valueOf(row.getString("matter")),
        row.getString("name"),
        row.getString("address"),
        row.getString("id_number"),
        row.getInt("people"),
        row.getString("words"),
        row.getString("settled_by"),
        row.getBoolean("ours"),
        row.getString("guided_to"),
        row.getString("taken_by"),
        row.getString("answer"),
        row.getString("note"),
        row.getString("reason"),
        row.getString("writer"),
        row.getObject("written_at", OffsetDateTime.class).toInstant());
  }

  private List<Visit.Receipt> receipts(UnitId unit, UUID visit) {
    return jdbc.sql(RECEIPTS)
        .param("unit", unit.code())
        .param("visit", visit)
        .query((row, number) ->
            new Visit.Receipt(
                row.getInt("seq"),
                row.getString("papers"),
                row.getInt("copies"),
                row.getObject("taken_by", UUID.class),
                row.getString("name"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private Optional<Visit.Refused> refused(UnitId unit, UUID visit) {
    return jdbc.sql(REFUSAL)
        .param("unit", unit.code())
        .param("visit", visit)
        .query((row, number) ->
            new Visit.Refused(
                RefusalGround.valueOf(row.getString("ground")),
                row.getString("words"),
                row.getObject("known_on", LocalDate.class),
                row.getBoolean("written"),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                row.getString("name"),
                row.getObject("refused_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("number")),
                Optional.ofNullable(row.getObject("sent_on", LocalDate.class))))
        .optional();
  }
}
