package vn.motcua.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.TestDatabase;
import vn.motcua.dossiers.Mark;

/**
 * An empty quarter, results that went back without dossiers, and what everybody is shown of their
 * ratings.
 */
@MotCuaTest
abstract class OpenedByFive {
  private static final String UNIT = "99002";

  private static final String GIVE =
      """
      select rating_give(:key, date '2026-11-02', cast(:answers as jsonb), '')
      """;

  private static final String RIGHT =
      """
      insert into rating_right (unit_id, dossier_id, quarter, until, field, officer, whole, asked, apologised)
      values (:unit, :dossier, '2026-Q4', '2026-12-31', :field, :officer, :whole, 0, false)
      """;

  private static final String WAY =
      """
      insert into rating_way (unit_id, dossier_id, until, key) values (:unit, :dossier, '2026-12-31', :key)
      """;

  private static final String SHOWN =
      """
      select kind, subject, item, sum(n) as n from rating_sum where unit_id = :unit group by 1, 2, 3
      """;

  private static final String OF_DOSSIER = "rating_right_unit_id_dossier_id_fkey";
  private static final String OF_OFFICER = "rating_right_unit_id_officer_fkey";

  @Autowired Ratings ratings;
  @Autowired TestClock clock;
  @Autowired DataSource pool;

  private Connection connection;
  JdbcClient owner;
  private int given;

  /** How often something was answered, of the unit or of an officer. */
  record Sum(String kind, String subject, String item) {}

  @BeforeEach
  void an_empty_quarter() throws SQLException {
    clock.set("2026-11-02T08:00");
    connection = TestDatabase.owner(pool).getConnection();
    owner = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    empty();
    // Without two foreign keys: a hundred lives need no dossiers to be received.
    owner.sql("alter table rating_right drop constraint if exists " + OF_DOSSIER).update();
    owner.sql("alter table rating_right drop constraint if exists " + OF_OFFICER).update();
    owner.sql("update rating_rhythm set days = 0").update();
  }

  @AfterEach
  void leave() throws SQLException {
    empty();
    owner
        .sql(
            "alter table rating_right add constraint %s foreign key (unit_id, dossier_id) references dossier (unit_id, id)"
                .formatted(OF_DOSSIER))
        .update();
    owner
        .sql(
            "alter table rating_right add constraint %s foreign key (unit_id, officer) references officer (unit_id, id)"
                .formatted(OF_OFFICER))
        .update();
    connection.close();
  }

  private void empty() {
    for (String table :
        List.of("rating_box", "rating_sum", "rating_opened", "rating_way", "rating_right")) {
      owner.sql("delete from " + table).update();
    }
  }

  /** Each sum, and the unit less all officers, grew by nobody or by five. */
  static void differByNoneOrFive(Map<Sum, Long> earlier, Map<Sum, Long> later) {
    Map<String, Long> rest = new HashMap<>();
    Set<String> named = new HashSet<>();
    later.forEach((sum, n) -> {
      long fresh = n - earlier.getOrDefault(sum, 0L);
      noneOrFive(sum.toString(), fresh);
      if (sum.kind().equals("UNIT")) {
        rest.merge(sum.item(), fresh, Long::sum);
      } else if (sum.kind().equals("OFFICER")) {
        named.add(sum.item());
        rest.merge(sum.item(), -fresh, Long::sum);
      }
    });
    named.forEach(item -> noneOrFive("unit less officers of " + item, rest.getOrDefault(item, 0L)));
  }

  static void noneOrFive(String what, long answers) {
    assertThat(answers).as(what).isNotIn(1L, 2L, 3L, 4L).isNotNegative();
  }

  long apologies() {
    return shown().getOrDefault(new Sum("UNIT", "", "APOLOGY"), 0L);
  }

  /** A result that went back, and a way to rate it. */
  Way right(Mark mark, String field, int officer) {
    UUID dossier = new UUID(7, given++);
    Way way = Way.drawn();
    owner
        .sql(RIGHT)
        .param("unit", UNIT)
        .param("dossier", dossier)
        .param("field", field)
        .param("whole", mark.name())
        .param("officer", UUID.fromString(officer(officer)))
        .update();
    owner.sql(WAY).param("unit", UNIT).param("dossier", dossier).param("key", way.key()).update();
    return way;
  }

  void give(List<String> items, String field, int officer) {
    byte[] key = right(Mark.LATE, field, officer).key();
    List<String> answers = new ArrayList<>();
    items.forEach(item -> answers.add("\"%s\": \"%s\"".formatted(item, value(item))));
    assertThat(
            owner
                .sql(GIVE)
                .param("key", key)
                .param("answers", "{" + String.join(", ", answers) + "}")
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  private static String value(String item) {
    return item.matches("APOLOGY|COMPLAINT") ? "NO" : "1";
  }

  static String officer(int number) {
    return new UUID(9, number).toString();
  }

  Map<Sum, Long> shown() {
    Map<Sum, Long> shown = new HashMap<>();
    owner
        .sql(SHOWN)
        .param("unit", UNIT)
        .query(row -> {
          shown.put(
              new Sum(row.getString("kind"), row.getString("subject"), row.getString("item")),
              row.getLong("n"));
        });
    return shown;
  }
}
