package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;

/** The dossier's row, its fact and the news for others are written together, or none of them. */
@MotCuaTest
class ActByOneStatementTest {
  private static final String FACTS =
      "select count(*) from dossier_event where unit_id = :unit and dossier_id = :id";
  private static final String NEWS =
      "select count(*) from dossier_outbox where unit_id = :unit and dossier_id = :id";
  private static final String SAME =
      """
      select count(*)
        from dossier d
        join dossier_event e on e.unit_id = d.unit_id and e.dossier_id = d.id
                            and e.seq = d.version and e.stage = d.stage and e.step = d.step
                            and e.holder = d.holder and e.hash = d.head
       where d.unit_id = :unit and d.id = :id
      """;

  @Autowired private DossierWorld world;
  @Autowired private Dossiers dossiers;
  @Autowired private DossierStore store;
  @Autowired private Histories histories;
  @Autowired private JdbcClient jdbc;

  @Test
  void what_was_received_and_moved_on_is_told_once_and_as_the_row_says() {
    Dossier dossier = world.received("Lò Thị Dung");
    assertThat(count(FACTS, dossier)).isEqualTo(1);
    assertThat(count(SAME, dossier)).isEqualTo(1);
    Dossier moved = world.next(dossier);
    assertThat(moved.version()).isEqualTo(2);
    assertThat(count(FACTS, moved)).isEqualTo(2);
    assertThat(count(SAME, moved)).isEqualTo(1);
    assertThat(histories.verify(fault -> {}).isWhole()).isTrue();
  }

  @Test
  void who_is_overtaken_leaves_no_fact_and_no_news() {
    Dossier seen = world.received("Giàng A Pó");
    Dossier moved = world.next(seen);
    long facts = count(FACTS, moved);
    assertThatThrownBy(() ->
            dossiers.handOver(
                world.the("intake"),
                DossierWorld.seen(seen),
                world.id("appraiser"),
                "chậm mất rồi"))
        .isInstanceOf(Overtaken.class);
    assertThat(count(FACTS, moved)).isEqualTo(facts);
    assertThat(dossiers.byId(moved.unit(), moved.id()).version()).isEqualTo(moved.version());
  }

  @Test
  void the_statement_itself_tells_nothing_when_the_row_has_gone_on() {
    Dossier seen = world.received("Sùng A Chờ");
    Dossier moved = world.next(seen);
    long facts = count(FACTS, moved);
    long news = count(NEWS, moved);
    assertThat(store.move(new Dossier.Moved(seen, lateFact(moved)))).isFalse();
    assertThat(count(FACTS, moved)).isEqualTo(facts);
    assertThat(count(NEWS, moved)).isLessThanOrEqualTo(news);
    assertThat(dossiers.byId(moved.unit(), moved.id()).version()).isEqualTo(moved.version());
  }

  private static DossierEvent lateFact(Dossier dossier) {
    return new DossierEvent(
        dossier.unit(),
        dossier.id(),
        dossier.version() + 1,
        DossierEvent.Kind.HANDED_OVER,
        dossier.standing().stepEnteredAt(),
        dossier.holder(),
        dossier.stage(),
        dossier.standing().step(),
        dossier.holder(),
        null,
        null,
        "{}");
  }

  private long count(String sql, Dossier dossier) {
    return jdbc.sql(sql)
        .param("unit", dossier.unit().code())
        .param("id", dossier.id())
        .query(Long.class)
        .single();
  }
}
