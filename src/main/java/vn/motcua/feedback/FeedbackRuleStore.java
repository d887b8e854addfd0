package vn.motcua.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** The rows that say how long feedback may take; added to, never changed. */
@Component
class FeedbackRuleStore {
  private static final String COLUMNS =
      """
      select scope, valid_from, refuse_days, ask_days, resolve_days, publish_days, climb_days,
             reopen_days, wait_days, basis
        from feedback_rule
       where scope in ('VN', :province, :unit)
      """;

  private static final String RULE =
      COLUMNS
          + """
              and valid_from <= :day
            order by length(scope) = 5 desc, scope <> 'VN' desc, valid_from desc
            limit 1
          """;

  private static final String ALL =
      COLUMNS + " order by length(scope) = 5 desc, scope <> 'VN' desc, valid_from desc";

  private static final String ADD =
      """
      insert into feedback_rule (scope, valid_from, refuse_days, ask_days, resolve_days,
                                 publish_days, climb_days, reopen_days, wait_days, basis, set_by)
           values (:scope, :from, :refuse, :ask, :resolve, :publish, :climb, :reopen, :wait,
                   :basis, :by)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  FeedbackRuleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The rule that holds on the day: the commune's own, else the province's, else the country's. */
  FeedbackRule rule(UnitId unit, Optional<UnitId> province, LocalDate day) {
    return of(RULE, unit, province).param("day", day).query(FeedbackRows::rule).single();
  }

  List<FeedbackRule> all(UnitId unit, Optional<UnitId> province) {
    return of(ALL, unit, province).query(FeedbackRows::rule).list();
  }

  /** False when there is one from that day on already. */
  boolean add(FeedbackRule rule, Actor actor) {
    return jdbc.sql(ADD)
            .param("scope", rule.scope())
            .param("from", rule.from())
            .param("refuse", rule.refuse())
            .param("ask", rule.ask())
            .param("resolve", rule.resolve())
            .param("publish", rule.publish())
            .param("climb", rule.climb())
            .param("reopen", rule.reopen())
            .param("wait", rule.waiting())
            .param("basis", rule.basis())
            .param("by", actor.officer())
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec of(String sql, UnitId unit, Optional<UnitId> province) {
    return jdbc.sql(sql)
        .param("unit", unit.code())
        .param("province", province.map(UnitId::code).orElse(unit.code()));
  }
}
