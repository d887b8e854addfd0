package vn.motcua.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** The rows that say how long a question may wait; added to, never changed. */
@Component
class DialogueWaitStore {
  private static final String ALL =
      """
      select scope, valid_from, days, basis
        from dialogue_wait_rule
       where scope in ('VN', :unit, (select province_id from administrative_unit
                                      where unit_id = :unit))
         and valid_from <= :today
       order by length(scope) = 5 desc, scope <> 'VN' desc, valid_from desc
       limit 20
      """;

  private static final String ADD =
      """
      insert into dialogue_wait_rule (scope, valid_from, days, basis, set_by, set_at)
           values (:scope, :from, :days, :basis, :by, :now)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  DialogueWaitStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<DialogueWait> all(UnitId unit, LocalDate today) {
    return jdbc.sql(ALL)
        .param("unit", unit.code())
        .param("today", today)
        .query((row, n) ->
            new DialogueWait(
                row.getString("scope"),
                row.getObject("valid_from", LocalDate.class),
                row.getInt("days"),
                row.getString("basis")))
        .list();
  }

  /** False when there is one from that day on already. */
  boolean add(Actor actor, DialogueWait wait, Instant now) {
    return jdbc.sql(ADD)
            .param("scope", wait.scope())
            .param("from", wait.from())
            .param("days", wait.days())
            .param("basis", wait.basis())
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
