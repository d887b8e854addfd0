package vn.motcua.budgets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;

/** SQL of the money: only rows are added. */
@Component
class BudgetStore {
  private static final String LINE =
      """
      insert into budget_line (unit_id, id, year, place, item, source, opened_by, opened_at)
      values (:unit, :line, :year, :place, :item, :source, :by, :now)
          on conflict do nothing
      """;

  private static final String HELD =
      """
      select exists (select from budget_line where unit_id = :unit and id = :line)
      """;

  private static final String ENTRY =
      """
      insert into budget_entry (unit_id, line_id, number, kind, amount, day, paper, words, by, at)
      values (:unit, :line, :number, :kind, :amount, :day, :paper, :words, :by, :now)
          on conflict do nothing
      """;

  private final JdbcClient jdbc;

  BudgetStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when the same place, item and source stand in another line of the year already. */
  boolean open(Actor actor, LineDraft draft, Instant now) {
    int added =
        jdbc.sql(LINE)
            .param("unit", actor.unit().code())
            .param("line", draft.id())
            .param("year", draft.year())
            .param("place", draft.place())
            .param("item", draft.item())
            .param("source", draft.source())
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update();
    return added == 1 || isHeld(actor, draft.id());
  }

  private boolean isHeld(Actor actor, UUID line) {
    return jdbc.sql(HELD)
        .param("unit", actor.unit().code())
        .param("line", line)
        .query(Boolean.class)
        .single();
  }

  /** False when somebody else wrote into this line meanwhile. */
  boolean enter(Actor actor, BudgetLine line, int number, Said said, Instant now) {
    return jdbc.sql(ENTRY)
            .param("unit", line.unit().code())
            .param("line", line.id())
            .param("number", number)
            .param("kind", said.kind().name())
            .param("amount", said.amount())
            .param("day", said.day())
            .param("paper", said.paper())
            .param("words", said.words())
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** An amount that is said. */
  record Said(Kind kind, long amount, LocalDate day, String paper, String words) {}
}
