package vn.motcua.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads the history day by day and finds what is no longer as it was written. */
@Component
class HistorySearch {
  private static final String DAYS =
      """
        select unit_id, day, max(last) as last
          from (select unit_id, day, last from dossier_number
                 union all
                select unit_id, day, 0 from dossier group by unit_id, day) as days
      group by unit_id, day
      order by unit_id, day
      """;

  private static final String DAY_HEAD =
      """
      select head from dossier_number where unit_id = :unit and day = :day
      """;

  private static final String DOSSIERS =
      """
        select * from dossier where unit_id = :unit and day = :day order by number
      """;

  private static final String EVENTS =
      """
        select e.*
          from dossier_event e
          join dossier d on d.unit_id = e.unit_id and d.id = e.dossier_id
         where d.unit_id = :unit and d.day = :day
      order by e.dossier_id, e.seq
      """;

  private static final String APPLICANTS =
      """
      select a.*
        from dossier_applicant a
        join dossier d on d.unit_id = a.unit_id and d.id = a.dossier_id
       where d.unit_id = :unit and d.day = :day
      """;

  private static final String NOTES =
      """
      select n.*
        from dossier_note n
        join dossier d on d.unit_id = n.unit_id and d.id = n.dossier_id
       where d.unit_id = :unit and d.day = :day
      """;

  private final JdbcClient jdbc;

  HistorySearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A day of a unit and how many numbers it gave. */
  record Day(UnitId unit, LocalDate date, int last) {}

  private record Keyed<T>(UUID dossier, T value) {}

  List<Day> days() {
    return jdbc.sql(DAYS)
        .query((row, n) ->
            new Day(
                new UnitId(row.getString("unit_id")),
                row.getObject("day", LocalDate.class),
                row.getInt("last")))
        .list();
  }

  /** The first fault of each dossier of the day, then those of the day itself. */
  List<HistoryFault> faults(Day day) {
    List<Dossier> dossiers = of(day, DOSSIERS, DossierRows::dossier);
    Map<UUID, List<HistoryCheck.Link>> links =
        byDossier(
            day,
            EVENTS,
            (row, n) -> new HistoryCheck.Link(DossierRows.event(row, n), row.getBytes("hash")));
    Map<UUID, List<HistoryCheck.Erasable>> applicants =
        byDossier(
            day,
            APPLICANTS,
            (row, n) ->
                new HistoryCheck.Erasable(
                    row.getInt("revision"),
                    row.getBytes("salt"),
                    DossierRows.applicant(row, n).words()));
    Map<UUID, List<HistoryCheck.Erasable>> notes =
        byDossier(
            day,
            NOTES,
            (row, n) ->
                new HistoryCheck.Erasable(
                    row.getInt("seq"), row.getBytes("salt"), List.of(row.getString("words"))));
    List<HistoryFault> faults =
        dossiers.stream()
            .map(dossier ->
                new HistoryCheck(
                        dossier,
                        links.getOrDefault(dossier.id(), List.of()),
                        applicants.getOrDefault(dossier.id(), List.of()),
                        notes.getOrDefault(dossier.id(), List.of()))
                    .firstFault())
            .flatMap(Optional::stream)
            .collect(Collectors.toList());
    dayFault(day, dossiers, links).ifPresent(faults::add);
    return faults;
  }

  private Optional<HistoryFault> dayFault(
      Day day, List<Dossier> dossiers, Map<UUID, List<HistoryCheck.Link>> links) {
    byte[] head = Chain.origin();
    int expected = 1;
    for (Dossier dossier : dossiers) {
      if (dossier.filing().number() != expected) {
        return fault(day, HistoryFault.Kind.DOSSIER_MISSING, "number " + expected);
      }
      expected++;
      List<HistoryCheck.Link> own = links.getOrDefault(dossier.id(), List.of());
      if (!own.isEmpty()) {
        head = Chain.nextOfDay(head, dossier.code(), own.getFirst().hash());
      }
    }
    if (expected <= day.last()) {
      return fault(day, HistoryFault.Kind.DOSSIER_MISSING, "number " + expected);
    }
    byte[] stored =
        jdbc.sql(DAY_HEAD)
            .param("unit", day.unit().code())
            .param("day", day.date())
            .query((row, n) -> row.getBytes("head"))
            .optional()
            .orElse(Chain.origin());
    return Arrays.equals(head, stored)
        ? Optional.empty()
        : fault(day, HistoryFault.Kind.DAY_CHANGED, "");
  }

  private static Optional<HistoryFault> fault(Day day, HistoryFault.Kind kind, String detail) {
    return Optional.of(new HistoryFault(day.unit(), day.date(), "", null, 0, kind, detail));
  }

  private interface Row<T> {
    T of(ResultSet row, int number) throws SQLException;
  }

  private <T> List<T> of(Day day, String sql, Row<T> mapper) {
    return jdbc.sql(sql)
        .param("unit", day.unit().code())
        .param("day", day.date())
        .query((row, n) -> mapper.of(row, n))
        .list();
  }

  private <T> Map<UUID, List<T>> byDossier(Day day, String sql, Row<T> mapper) {
    Map<UUID, List<T>> grouped = new HashMap<>();
    for (Keyed<T> row :
        of(
            day,
            sql,
            (result, n) ->
                new Keyed<>(result.getObject("dossier_id", UUID.class), mapper.of(result, n)))) {
      grouped.computeIfAbsent(row.dossier(), id -> new java.util.ArrayList<>()).add(row.value());
    }
    return grouped;
  }
}
