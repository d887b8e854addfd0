package vn.motcua.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.UnitId;

/** The lists of the desk; each is limited to one unit. */
@Component
class DossierSearch {
  private static final int MOST = 200;

  private static final String LINES =
      """
      select d.id, d.code, d.external_code, v.name as procedure, d.stage, d.received_at, d.due_at,
             d.step_due_at, d.holder, o.name as holder_name, d.mark, d.outcome,
             (select a.name
                from dossier_applicant a
               where a.unit_id = d.unit_id and a.dossier_id = d.id
            order by a.revision desc
               limit 1) as applicant
        from dossier d
        join procedure_version v on v.id = d.procedure_version
        join officer o on o.unit_id = d.unit_id and o.id = d.holder
       where d.unit_id = :unit
      """;

  private static final String HELD_BY =
      LINES
          + """
               and d.holder = :holder and d.closed_at is null
          order by case when d.stage = 'READY' then 1 else 0 end, d.due_at, d.code
             limit :most
          """;

  private static final String OPEN =
      LINES
          + """
               and d.closed_at is null
          order by case when d.stage = 'READY' then 1 else 0 end, d.due_at, d.code
             limit :most
          """;

  private static final String OF_PERSON =
      LINES
          + """
               and d.person_id = :person
          order by d.received_at desc
             limit :most
          """;

  private static final String FOUND =
      LINES
          + """
               and (d.code ilike :codeEnd
                    or d.external_code ilike :codeEnd
                    or d.id in (select a.dossier_id
                                  from dossier_applicant a
                                 where a.unit_id = :unit
                                   and (a.folded_name like :name
                                        or a.phone <> '' and a.phone = :number
                                        or a.id_number <> '' and a.id_number = :number)))
          order by d.received_at desc
             limit :most
          """;

  private static final String TIMELINE =
      """
        select e.*, actor.name as actor_name, holder.name as holder_name,
               coalesce(n.words, e.data::json ->> 'why', '') as words
          from dossier_event e
          join officer actor on actor.unit_id = e.unit_id and actor.id = e.actor
          join officer holder on holder.unit_id = e.unit_id and holder.id = e.holder
          left join dossier_note n
            on n.unit_id = e.unit_id and n.dossier_id = e.dossier_id and n.seq = e.seq
         where e.unit_id = :unit and e.dossier_id = :dossier
      order by e.seq
      """;

  private static final String LOADS =
      """
        select holder, count(*) as open
          from dossier
         where unit_id = :unit and closed_at is null
      group by holder
      """;

  private final JdbcClient jdbc;

  DossierSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What an officer holds, the most urgent first. */
  List<DossierLine> heldBy(UnitId unit, UUID holder) {
    return lines(jdbc.sql(HELD_BY).param("unit", unit.code()).param("holder", holder));
  }

  /** Everything open in the unit, the most urgent first. */
  List<DossierLine> open(UnitId unit) {
    return lines(jdbc.sql(OPEN).param("unit", unit.code()));
  }

  List<DossierLine> ofPerson(UnitId unit, UUID person) {
    return lines(jdbc.sql(OF_PERSON).param("unit", unit.code()).param("person", person));
  }

  /** By the end of a code, a name with or without marks, a telephone or a personal number. */
  List<DossierLine> find(UnitId unit, String typed) {
    String text = typed.replaceAll("\\p{Cntrl}", "").strip();
    if (text.isEmpty() || text.length() > 100) {
      return List.of();
    }
    String name = FoldedText.of(text);
    return lines(
        jdbc.sql(FOUND)
            .param("unit", unit.code())
            .param("codeEnd", "%" + literal(text))
            .param("name", name.length() < 2 ? " " : "%" + literal(name) + "%")
            .param("number", text.replaceAll("[ .()-]", "")));
  }

  /** Officers who hold open dossiers, and how many. */
  Map<UUID, Integer> loads(UnitId unit) {
    Map<UUID, Integer> loads = new HashMap<>();
    RowCallbackHandler count =
        row -> loads.put(row.getObject("holder", UUID.class), row.getInt("open"));
    jdbc.sql(LOADS).param("unit", unit.code()).query(count);
    return loads;
  }

  List<TimelineEntry> timeline(UnitId unit, UUID dossier) {
    return jdbc.sql(TIMELINE)
        .param("unit", unit.code())
        .param("dossier", dossier)
        .query((row, n) ->
            new TimelineEntry(
                DossierRows.event(row, n),
                row.getString("actor_name"),
                row.getString("holder_name"),
                row.getString("words")))
        .list();
  }

  private static List<DossierLine> lines(JdbcClient.StatementSpec statement) {
    return statement.param("most", MOST).query(DossierSearch::line).list();
  }

  static DossierLine line(ResultSet row, int number) throws SQLException {
    String mark = row.getString("mark");
    String outcome = row.getString("outcome");
    String applicant = row.getString("applicant");
    Instant due = DossierRows.instant(row, "due_at");
    return new DossierLine(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getString("external_code"),
        row.getString("procedure"),
        applicant == null ? "" : applicant,
        Stage.valueOf(row.getString("stage")),
        DossierRows.instant(row, "received_at"),
        due,
        DossierRows.instant(row, "step_due_at"),
        row.getObject("holder", UUID.class),
        row.getString("holder_name"),
        mark == null ? null : Mark.valueOf(mark),
        outcome == null ? null : Standing.Outcome.valueOf(outcome));
  }

  private static String literal(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
