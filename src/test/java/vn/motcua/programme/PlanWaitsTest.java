package vn.motcua.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.UnitId;
import vn.motcua.web.SentTable;

/** What has to be finished before what, as people type it into the table of a plan. */
class PlanWaitsTest {
  private static final PlanScope SCOPE =
      new PlanScope(
          new Unit(new UnitId("11"), "Điện Biên", "Tỉnh Điện Biên", "", null, "", ""), List.of());
  private static final String HEADING =
      "Lĩnh vực;Nhiệm vụ;Hoạt động;Người đứng đầu chịu trách nhiệm;Hạn;Sau hoạt động\n";

  private static PlanFile read(String lines) {
    byte[] file = (HEADING + lines).getBytes(StandardCharsets.UTF_8);
    return PlanFile.read(SentTable.of(file).orElseThrow(), SCOPE, 2026);
  }

  private static List<String> wrong(String lines) {
    return read(lines).problems().stream()
        .map(problem -> problem.line() + " " + problem.what().key())
        .toList();
  }

  @Test
  void a_number_or_a_name_says_what_comes_first_even_when_it_stands_further_down() {
    PlanFile file =
        read(
            """
            A;Một;Chọn mẫu thư;Ông A;1/2/2026;
            ;;In mẫu thư;;1/3/2026;1.1
            ;Hai;Phát cho các xã;Ông B;1/4/2026;"in mẫu thư; Tập huấn"
            ;;Tập huấn;;1/3/2026;"1.1, 1.2"
            """);
    assertThat(file.problems()).isEmpty();
    assertThat(file.rows())
        .extracting(PlanRow::place, PlanRow::after)
        .containsExactly(
            tuple("1.1", List.of()),
            tuple("1.2", List.of("1.1")),
            tuple("2.1", List.of("1.2", "2.2")),
            tuple("2.2", List.of("1.1", "1.2")));
  }

  @Test
  void the_same_one_named_twice_is_waited_for_once() {
    assertThat(
            read("A;Một;x;Ông A;1/2/2026;\n;;y;;1/3/2026;\"1.1; x; 1.1\"\n").rows().get(1).after())
        .containsExactly("1.1");
  }

  @Test
  void what_waits_for_nothing_in_the_table_is_named_with_its_line() {
    assertThat(wrong("A;Một;x;Ông A;1/2/2026;\n;;y;;1/3/2026;Việc không có\n;;z;;1/3/2026;9.9\n"))
        .containsExactly("3 programme.file.after", "4 programme.file.after");
  }

  @Test
  void a_name_two_activities_have_says_nothing() {
    assertThat(wrong("A;Một;Họp;Ông A;1/2/2026;\n;Hai;Họp;Ông A;1/3/2026;\n;;z;;1/4/2026;Họp\n"))
        .containsExactly("4 programme.file.after");
  }

  @Test
  void activities_that_wait_for_each_other_in_a_circle_open_nothing() {
    PlanFile file =
        read(
            """
            A;Một;x;Ông A;1/2/2026;2.1
            ;;y;;1/3/2026;1.1
            ;Hai;z;Ông B;1/4/2026;1.2
            """);
    assertThat(file.rows()).isEmpty();
    assertThat(file.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.line()).isEqualTo(2);
          assertThat(problem.what().key()).isEqualTo("programme.file.circle");
          assertThat(problem.what().arguments()).containsExactly("1.1 → 2.1 → 1.2 → 1.1");
        });
  }

  @Test
  void an_activity_that_waits_for_itself_is_the_smallest_circle() {
    assertThat(wrong("A;Một;x;Ông A;1/2/2026;1.1\n")).containsExactly("2 programme.file.circle");
  }

  @Test
  void whoever_waits_only_for_what_stands_above_is_never_in_a_circle() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      assertThat(PlanOrder.circle(forward(random))).isEmpty();
    }
  }

  @Test
  void a_circle_that_is_told_is_one() {
    Random random = new Random(8);
    int circles = 0;
    for (int round = 0; round < 300; round++) {
      Map<String, List<String>> after = forward(random);
      String last = List.copyOf(after.keySet()).getLast();
      after.put("0", List.of(last));
      List<String> circle = PlanOrder.circle(after);
      assertThat(circle.isEmpty()).isEqualTo(!reaches(after, last, "0"));
      for (int at = 0; at + 1 < circle.size(); at++) {
        assertThat(after.get(circle.get(at))).contains(circle.get(at + 1));
      }
      if (!circle.isEmpty()) {
        circles++;
        assertThat(circle.getFirst()).isEqualTo(circle.getLast());
      }
    }
    assertThat(circles).as("both kinds were seen").isBetween(20, 280);
  }

  /** Each place waits for some of those before it. */
  private static Map<String, List<String>> forward(Random random) {
    Map<String, List<String>> after = new LinkedHashMap<>();
    int places = 2 + random.nextInt(30);
    for (int place = 0; place < places; place++) {
      List<String> before = new ArrayList<>();
      for (int other = 0; other < place; other++) {
        if (random.nextInt(places) < 2) {
          before.add(String.valueOf(other));
        }
      }
      after.put(String.valueOf(place), before);
    }
    return after;
  }

  private static boolean reaches(Map<String, List<String>> after, String from, String to) {
    return from.equals(to)
        || after.get(from).stream()
            .anyMatch(before -> !before.equals(from) && reaches(after, before, to));
  }
}
