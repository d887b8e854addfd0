package vn.motcua.conditions;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;

/** SQL of what units have: only rows are added. */
@Component
class ConditionStore {
  private static final String ACT =
      """
      insert into condition_act (unit_id, item, version, standing, seen_on, quantity, words, jpeg,
                                 by_unit, by, at)
      values (:unit, :item, :version, :standing, :seen, :quantity, :words, :jpeg, :byUnit, :by, :now)
          on conflict do nothing
      """;

  private static final String ITEM =
      """
      insert into condition_item (unit_id, code, position, name, source, added_by, added_at)
      select :unit, :code, 1 + max(position), :name, :source, :by, :now
        from condition_item
       where unit_id in ('00', :unit)
      having count(*) filter (where code = :code) = 0
          on conflict do nothing
      """;

  private final JdbcClient jdbc;

  ConditionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when there is such a thing already. */
  boolean item(Actor actor, String code, String name, String source, Instant now) {
    return jdbc.sql(ITEM)
            .param("unit", actor.unit().code())
            .param("code", code)
            .param("name", name)
            .param("source", source)
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** False when somebody else told something about this item meanwhile. */
  boolean tell(Actor actor, Conditions.Telling told, byte @Nullable [] jpeg, Instant now) {
    return jdbc.sql(ACT)
            .param("unit", actor.unit().code())
            .param("item", told.item())
            .param("version", told.seen() + 1)
            .param("standing", told.standing().name())
            .param("seen", told.seenOn())
            .param("quantity", told.quantity(), Types.INTEGER)
            .param("words", told.words())
            .param("jpeg", jpeg, Types.BINARY)
            .param("byUnit", actor.unit().code())
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
