package vn.motcua.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.Measure;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.UnitId;
import vn.motcua.web.PageMemory;

/** The lists of the desk; each is limited to one unit. */
@Component
class DossierSearch {
  /** The rows of one page are chosen first; only they are given their names. */
  private static final String LINES =
      """
      select d.id, d.code, d.external_code, v.name as procedure, d.stage, d.received_at, d.due_at,
             d.measure, d.step_due_at, d.holder, o.name as holder_name, d.mark, d.outcome,
             d.urgent, d.quick_at,
             (select a.name
                from dossier_applicant a
               where a.unit_id = d.unit_id and a.dossier_id = d.id
            order by a.revision desc
               limit 1) as applicant
        from (select d.* from dossier d where d.unit_id = :unit %s %s limit :most offset :before) d
        join procedure_version v on v.id = d.procedure_version
        join officer o on o.unit_id = d.unit_id and o.id = d.holder
      %s
      """;

  private static final String COUNT =
      """
      select count(*)::int from dossier d where d.unit_id = :unit
      """;

  private static final String HELD = " and d.holder = :holder and d.closed_at is null";

  private static final String OPEN = " and d.closed_at is null";

  private static final String OF_PERSON = " and d.person_id = :person";

  private static final String FOUND =
      """
         and (d.code ilike :codeEnd
              or d.external_code ilike :codeEnd
              or d.id in (select a.dossier_id
                            from dossier_applicant a
                           where a.unit_id = :unit
                             and (a.folded_name like :name
                                  or a.phone <> '' and a.phone in (:phone, :abroad)
                                  or a.id_number <> '' and a.id_number = :number)))
      """;

  /** What runs, then what stands still with a date that is not its last, then what is ready. */
  private static final String URGENT_FIRST =
      """
      order by case when d.stage = 'READY' then 3 when d.paused_at is not null then 2
                    when d.urgent then 0 else 1 end, d.due_at, d.code
      """;

  private static final String NEWEST_FIRST =
      """
      order by d.received_at desc, d.code desc
      """;

  /** The legal clock runs; which stages stop it, {@link Stage} says, and the table's own check. */
  private static final String RUNNING = " and d.paused_at is null and d.stage <> 'READY'";

  /** What the officer did something to, and somebody else holds now. */
  private static final String PASSED_ON =
      """
         and d.closed_at is null and d.holder <> :officer
         and exists (select from dossier_event e
                      where e.unit_id = d.unit_id and e.dossier_id = d.id and e.actor = :officer)
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

  private final JdbcClient jdbc;

  DossierSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What an officer holds, the most urgent first.
   *
   * @param total how many the filter lets through, where that was counted already
   */
  DossierList heldBy(
      UnitId unit,
      UUID holder,
      DossierFilter filter,
      Moment at,
      int page,
      Optional<Integer> total) {
    Map<String, Object> parameters =
        Map.of(
            "unit", unit.code(),
            "holder", holder,
            "now", at.now().atOffset(ZoneOffset.UTC),
            "endOfDay", at.endOfDay().atOffset(ZoneOffset.UTC),
            "soonUntil", at.soonUntil().atOffset(ZoneOffset.UTC));
    return list(HELD + condition(filter), URGENT_FIRST, parameters, page, total);
  }

  private static String condition(DossierFilter filter) {
    return switch (filter) {
      case ALL -> "";
      case TODAY -> RUNNING + " and d.due_at >= :now and d.due_at < :endOfDay";
      case SOON -> RUNNING + " and d.due_at >= :now and d.due_at < :soonUntil";
      // What was late when its clock was stopped is late still.
      case LATE -> " and d.stage <> 'READY' and d.due_at < least(d.paused_at, :now)";
      case PAUSED -> " and d.paused_at is not null";
      case WAITING -> " and d.stage = 'READY'";
      case TO_APPROVE -> " and d.stage = 'APPROVING'";
    };
  }

  /** Everything an officer holds, the most urgent first; the first page of it. */
  DossierList held(UnitId unit, UUID holder) {
    return list(HELD, URGENT_FIRST, Map.of("unit", unit.code(), "holder", holder), 1);
  }

  /** What went through the officer's hands and waits for somebody else now. */
  DossierList passedOn(UnitId unit, UUID officer, int page) {
    return list(PASSED_ON, URGENT_FIRST, Map.of("unit", unit.code(), "officer", officer), page);
  }

  /** Everything open in the unit, the most urgent first. */
  DossierList open(UnitId unit, int page) {
    return list(OPEN, URGENT_FIRST, Map.of("unit", unit.code()), page);
  }

  DossierList ofPerson(UnitId unit, UUID person, int page) {
    return list(OF_PERSON, NEWEST_FIRST, Map.of("unit", unit.code(), "person", person), page);
  }

  /** By the end of a code, a name with or without marks, a telephone or a personal number. */
  DossierList find(UnitId unit, String typed, int page) {
    String text = typed.replaceAll("\\p{Cntrl}", "").strip();
    if (text.isEmpty() || text.length() > 100) {
      return new DossierList(List.of(), 0, 1);
    }
    String name = FoldedText.of(text);
    String number = text.replaceAll("[ .()-]", "").toUpperCase(Locale.ROOT);
    String phone = number.replaceFirst("^(\\+|00)?84(?=[0-9]{9,10}$)", "0");
    return list(
        FOUND,
        NEWEST_FIRST,
        Map.of(
            "unit",
            unit.code(),
            "codeEnd",
            "%" + literal(OutsideCode.normal(text)),
            "name",
            name.length() < 2 ? " " : "%" + literal(name) + "%",
            "number",
            number,
            "phone",
            phone,
            "abroad",
            phone.replaceFirst("^0", "+84")),
        page);
  }

  private DossierList list(
      String condition, String order, Map<String, Object> parameters, int page) {
    return list(condition, order, parameters, page, Optional.empty());
  }

  private DossierList list(
      String condition,
      String order,
      Map<String, Object> parameters,
      int page,
      Optional<Integer> counted) {
    int before = DossierList.before(page);
    List<DossierLine> lines =
        jdbc.sql(LINES.formatted(condition, order, order))
            .params(parameters)
            .param("most", DossierList.PER_PAGE)
            .param("before", before)
            .query(DossierSearch::line)
            .list();
    // A page that is not full is the last: its rows are counted already.
    boolean last = lines.size() < DossierList.PER_PAGE && (before == 0 || !lines.isEmpty());
    int total =
        last
            ? before + lines.size()
            : counted.orElseGet(
                () -> jdbc.sql(COUNT + condition).params(parameters).query(Integer.class).single());
    return new DossierList(lines, total, before / DossierList.PER_PAGE + 1);
  }

  private record Story(UnitId unit, UUID dossier) {}

  List<TimelineEntry> timeline(UnitId unit, UUID dossier) {
    return PageMemory.once(new Story(unit, dossier), () -> story(unit, dossier));
  }

  private List<TimelineEntry> story(UnitId unit, UUID dossier) {
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
        Measure.valueOf(row.getString("measure")),
        DossierRows.instant(row, "step_due_at"),
        row.getObject("holder", UUID.class),
        row.getString("holder_name"),
        mark == null ? null : Mark.valueOf(mark),
        outcome == null ? null : Standing.Outcome.valueOf(outcome),
        row.getBoolean("urgent"),
        DossierRows.instantOrNull(row, "quick_at"));
  }

  private static String literal(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
