package vn.motcua.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.TestDatabase;

/**
 * Unit, fields and officers are counted from the same slips. Here every slip says something of its
 * own, so that it is seen of whom each sum is made: what is shown, taken from one another in
 * whatever way, leaves nobody or five.
 */
@MotCuaTest
class SlipsOpenedTogetherTest {
  private static final String UNIT = "99001";
  private static final String QUARTER = "2026-Q4";

  private static final String FALLS_IN =
      """
      insert into rating_box (unit_id, period, kind, subject, answers, field, officer)
      values (:unit, :quarter, 'UNIT', '', jsonb_build_object('FACE', :answer), :field, :officer)
      """;

  private static final String SHOWN =
      """
      select kind, subject, value, n from rating_sum where unit_id = :unit and item = 'FACE'
      """;

  @Autowired Ratings ratings;
  @Autowired TestClock clock;
  @Autowired DataSource pool;

  private final Map<String, Given> given = new HashMap<>();
  private Connection connection;
  private JdbcClient owner;

  /** A rating in the box: its own answer, and the names it carries. */
  private record Given(String answer, String field, String officer) {}

  /** One sum that can be read: of what, and of whose answers it is made. */
  private record Sum(String kind, String subject) {}

  @BeforeEach
  void an_empty_quarter() throws SQLException {
    clock.set("2026-11-02T08:00");
    connection = TestDatabase.owner(pool).getConnection();
    owner = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    owner.sql("delete from rating_box").update();
    owner.sql("delete from rating_sum").update();
  }

  @AfterEach
  void leave() throws SQLException {
    connection.close();
  }

  @RepeatedTest(40)
  void whatever_the_order_and_the_days_one_looks_five_answers_stay_together(RepetitionInfo life) {
    Random chance = new Random(life.getCurrentRepetition());
    int fields = 1 + chance.nextInt(4);
    int officers = 1 + chance.nextInt(3);
    int often = 2 + chance.nextInt(30);
    List<Map<Sum, Set<String>>> looks = new ArrayList<>();
    looks.add(Map.of());
    for (int n = 0; n < 120; n++) {
      // The first field and officer have most, as in life.
      falls("L" + least(chance, fields), "C" + least(chance, officers));
      if (chance.nextInt(often) == 0) {
        ratings.openBoxes();
        looks.add(shown());
      }
    }
    ratings.openBoxes();
    looks.add(shown());
    nothingIsWrong(looks);
    for (int earlier = 0; earlier < looks.size(); earlier++) {
      for (int later = earlier; later < looks.size(); later++) {
        nobodyIsLeft(between(looks.get(earlier), looks.get(later)));
      }
    }
    noCombinationSingles(looks);
  }

  @Test
  void four_of_one_field_and_one_of_another_are_counted_for_the_office_alone_and_stay_so() {
    fall(4, "HO_TICH", "Inh");
    fall(1, "DAT_DAI", "Inh");
    ratings.openBoxes();
    fall(1, "HO_TICH", "Inh");
    ratings.openBoxes();
    assertThat(shown().keySet())
        .containsExactlyInAnyOrder(new Sum("UNIT", ""), new Sum("OFFICER", "Inh"));
    fall(4, "HO_TICH", "Inh");
    ratings.openBoxes();
    assertThat(numbers()).containsEntry("UNIT ", 10).containsEntry("FIELD HO_TICH", 5);
  }

  /** How many lie in the box of each field and officer, and which of them have a sum after it. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "A.X5, UNIT 5 FIELD A 5 OFFICER X 5",
    "A.X4, nothing",
    "A.X5 B.X1, UNIT 6 OFFICER X 6",
    "A.X5 B.X5, UNIT 10 FIELD A 5 FIELD B 5 OFFICER X 10",
    "A.X5 B.X5 C.X3, UNIT 13 FIELD B 5 OFFICER X 13",
    "A.X7 B.X5 C.X3, UNIT 15 FIELD A 7 OFFICER X 15",
    "A.X5 A.Y5, UNIT 10 FIELD A 10 OFFICER X 5 OFFICER Y 5",
    "A.X5 A.Y4, UNIT 9 FIELD A 9",
    "A.X5 B.X1 B.Y5, UNIT 11 FIELD A 5 FIELD B 6",
    "A.X5 B.Y5, UNIT 10 FIELD A 5 FIELD B 5 OFFICER X 5 OFFICER Y 5",
    "A.X5 A.Y5 B.X5 B.Y2, UNIT 17 FIELD A 10 FIELD B 7",
    "A.X1 B.X1 C.X1 D.X1 E.X1, UNIT 5 OFFICER X 5"
  })
  void a_name_is_kept_where_nobody_is_left_over(String lying, String shown) {
    for (String some : lying.split(" ")) {
      fall(Integer.parseInt(some.substring(3)), some.substring(0, 1), some.substring(2, 3));
    }
    ratings.openBoxes();
    List<String> sums = new ArrayList<>();
    numbers().forEach((name, number) -> sums.add(name.strip() + " " + number));
    String[] expected = shown.equals("nothing") ? new String[0] : shown.split(" (?=FIELD|OFFICER)");
    assertThat(sums).containsExactlyInAnyOrder(expected);
  }

  @Test
  void a_rating_that_waited_when_the_boxes_became_one_counts_for_the_office_and_has_no_name() {
    for (int n = 0; n < 3; n++) {
      lies("CU" + n, null, null);
    }
    fall(5, "HO_TICH", "Inh");
    ratings.openBoxes();
    assertThat(numbers()).isEqualTo(Map.of("UNIT ", 8));
    fall(5, "HO_TICH", "Inh");
    ratings.openBoxes();
    assertThat(numbers()).isEqualTo(Map.of("UNIT ", 13, "FIELD HO_TICH", 5, "OFFICER Inh", 5));
  }

  /** Sums only grow, by answers that were given, each where it belongs and at once everywhere. */
  private void nothingIsWrong(List<Map<Sum, Set<String>>> looks) {
    Set<String> known = Set.of();
    for (int n = 1; n < looks.size(); n++) {
      Map<Sum, Set<String>> fresh = between(looks.get(n - 1), looks.get(n));
      Set<String> unit = fresh.getOrDefault(new Sum("UNIT", ""), Set.of());
      assertThat(without(unit, given.keySet())).isEmpty();
      assertThat(without(unit, known)).as("never twice").isEqualTo(unit);
      fresh.forEach((sum, answers) -> {
        assertThat(without(answers, unit)).as("%s of other slips", sum).isEmpty();
        assertThat(answers)
            .allMatch(answer ->
                switch (sum.kind()) {
                  case "FIELD" -> who(answer).field().equals(sum.subject());
                  case "OFFICER" -> who(answer).officer().equals(sum.subject());
                  default -> true;
                });
      });
      known = looks.get(n).getOrDefault(new Sum("UNIT", ""), Set.of());
    }
    assertThat(given.size() - known.size()).as("still waiting").isLessThan(5);
  }

  /** Of what came between two looks: each group, what is beside it, and what is beside all. */
  private static void nobodyIsLeft(Map<Sum, Set<String>> fresh) {
    Set<String> unit = fresh.getOrDefault(new Sum("UNIT", ""), Set.of());
    noneOrFive(unit);
    for (String kind : List.of("FIELD", "OFFICER")) {
      Set<String> rest = new HashSet<>(unit);
      fresh.forEach((sum, answers) -> {
        if (sum.kind().equals(kind)) {
          noneOrFive(answers);
          noneOrFive(without(unit, answers));
          rest.removeAll(answers);
        }
      });
      noneOrFive(rest);
    }
  }

  /** Answers that stand in the same sums at every look cannot be told apart: they are five. */
  private void noCombinationSingles(List<Map<Sum, Set<String>>> looks) {
    Map<List<Set<Sum>>, Set<String>> alike = new HashMap<>();
    for (String answer : looks.getLast().getOrDefault(new Sum("UNIT", ""), Set.of())) {
      List<Set<Sum>> standing = new ArrayList<>();
      for (Map<Sum, Set<String>> look : looks) {
        Set<Sum> in = new HashSet<>();
        look.forEach((sum, answers) -> {
          if (answers.contains(answer)) {
            in.add(sum);
          }
        });
        standing.add(in);
      }
      alike.computeIfAbsent(standing, fresh -> new HashSet<>()).add(answer);
    }
    assertThat(alike).isNotEmpty();
    alike.values().forEach(SlipsOpenedTogetherTest::noneOrFive);
  }

  private static void noneOrFive(Set<String> answers) {
    assertThat(answers.size()).as("answers left: %s", answers).isNotIn(1, 2, 3, 4);
  }

  private static Map<Sum, Set<String>> between(
      Map<Sum, Set<String>> earlier, Map<Sum, Set<String>> later) {
    Map<Sum, Set<String>> fresh = new HashMap<>();
    later.forEach((sum, answers) -> {
      Set<String> before = earlier.getOrDefault(sum, Set.of());
      assertThat(without(before, answers)).as("taken back").isEmpty();
      fresh.put(sum, without(answers, before));
    });
    return fresh;
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> rest = new HashSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private Map<Sum, Set<String>> shown() {
    Map<Sum, Set<String>> shown = new HashMap<>();
    owner
        .sql(SHOWN)
        .param("unit", UNIT)
        .query(row -> {
          assertThat(row.getLong("n")).as("counted once").isOne();
          shown
              .computeIfAbsent(
                  new Sum(row.getString("kind"), row.getString("subject")),
                  fresh -> new HashSet<>())
              .add(row.getString("value"));
        });
    return shown;
  }

  private Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    shown()
        .forEach((sum, answers) -> numbers.put(sum.kind() + " " + sum.subject(), answers.size()));
    return numbers;
  }

  private void fall(int times, String field, String officer) {
    for (int n = 0; n < times; n++) {
      falls(field, officer);
    }
  }

  private void falls(String field, String officer) {
    Given one = new Given("A" + given.size(), field, officer);
    given.put(one.answer(), one);
    lies(one.answer(), one.field(), one.officer());
  }

  private void lies(String answer, @Nullable String field, @Nullable String officer) {
    owner
        .sql(FALLS_IN)
        .param("unit", UNIT)
        .param("quarter", QUARTER)
        .param("answer", answer)
        .param("field", field, java.sql.Types.VARCHAR)
        .param("officer", officer, java.sql.Types.VARCHAR)
        .update();
  }

  private Given who(String answer) {
    return Objects.requireNonNull(given.get(answer));
  }

  private static int least(Random chance, int bound) {
    return Math.min(chance.nextInt(bound), chance.nextInt(bound));
  }
}
