package vn.motcua.dossiers;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** SQL of the codes of a unit: whose pattern is whose, and a code from outside put right. */
@Component
class CodeStore {
  /** Only units that work here: what a unit once served wrote in its codes disturbs nobody. */
  private static final String PATTERN_OF_ANOTHER =
      """
      select exists (
               select from dossier_code_pattern p
                 join served_unit u on u.unit_id = p.unit_id
                where p.unit_id <> :unit and lower(p.pattern) = lower(:pattern))
      """;

  /** Whoever holds the day's row gives its codes; a code put right waits for him. */
  private static final String HOLD_DAY =
      """
      select last from dossier_number where unit_id = :unit and day = :day for update
      """;

  private static final String PUT_RIGHT =
      """
      update dossier
         set external_code = :code, external_entry = :entry
       where unit_id = :unit and id = :id
      """;

  private final JdbcClient jdbc;

  CodeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isPatternOfAnother(UnitId unit, CodePattern pattern) {
    return jdbc.sql(PATTERN_OF_ANOTHER)
        .param("unit", unit.code())
        .param("pattern", pattern.text())
        .query(Boolean.class)
        .single();
  }

  /** The outside code of a dossier as it should have been; none when there is none. */
  void putRight(Dossier dossier, OutsideCodeChange change, LocalDate today) {
    jdbc.sql(HOLD_DAY)
        .param("unit", dossier.unit().code())
        .param("day", today)
        .query(Integer.class)
        .optional();
    jdbc.sql(PUT_RIGHT)
        .param("unit", dossier.unit().code())
        .param("id", dossier.id())
        .param("code", change.after().isEmpty() ? null : change.after())
        .param("entry", change.entry().name())
        .update();
  }
}
