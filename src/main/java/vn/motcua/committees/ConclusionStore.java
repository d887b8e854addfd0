package vn.motcua.committees;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;

/** SQL of conclusion notices: only rows are added. */
@Component
class ConclusionStore {
  private static final String NOTICE =
      """
      insert into conclusion_notice (unit_id, id, number, day, title, entered_by, entered_at)
      values (:unit, :notice, :number, :day, :title, :by, :now)
          on conflict do nothing
      """;

  private static final String ITEM =
      """
      insert into conclusion_item (unit_id, notice_id, number, words, head, of_unit, due)
      values (:unit, :notice, :number, :words, :head, nullif(:of, :unit), :due)
      """;

  private static final String ACT =
      """
      insert into conclusion_act (unit_id, notice_id, number, version, done, words, by_unit, by, at)
      values (:unit, :notice, :number, :version, :done, :words, :byUnit, :by, :now)
          on conflict do nothing
      """;

  private final JdbcClient jdbc;

  ConclusionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Does nothing when the same form entered it before. */
  void enter(Actor actor, ConclusionNotice notice, Instant now) {
    boolean added =
        jdbc.sql(NOTICE)
                .param("unit", actor.unit().code())
                .param("notice", notice.id())
                .param("number", notice.number())
                .param("day", notice.day())
                .param("title", notice.title())
                .param("by", actor.officer())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update()
            == 1;
    if (added) {
      for (ConclusionNotice.Item item : notice.items()) {
        jdbc.sql(ITEM)
            .param("unit", actor.unit().code())
            .param("notice", notice.id())
            .param("number", item.number())
            .param("words", item.words())
            .param("head", item.head())
            .param("of", item.of().code())
            .param("due", item.due())
            .update();
      }
    }
  }

  /** False when somebody else told something meanwhile. */
  boolean tell(Actor actor, ConclusionNotice notice, int number, Telling telling, Instant now) {
    return jdbc.sql(ACT)
            .param("unit", notice.unit().code())
            .param("notice", notice.id())
            .param("number", number)
            .param("version", telling.version())
            .param("done", telling.done())
            .param("words", telling.words())
            .param("byUnit", actor.unit().code())
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** What is told about an item, as the how manieth time. */
  record Telling(int version, boolean done, String words) {}
}
