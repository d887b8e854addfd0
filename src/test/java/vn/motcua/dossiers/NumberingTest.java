package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.Node;

/** Two application nodes, two JVMs, one database: the numbers of a day. */
@MotCuaTest
class NumberingTest {
  @Autowired DossierWorld world;
  @Autowired Intakes intakes;
  @Autowired Histories histories;
  @Autowired JdbcClient jdbc;
  @Autowired Environment environment;

  @TempDir Path folder;

  @Test
  void numbers_have_no_gap_and_no_double_from_two_nodes_with_eight_threads_each() throws Exception {
    Intake birth = world.birth("Vừ Thị Mỷ");
    intakes.receive(
        world.the("intake"),
        DossierWorld.withCode(birth, IntakeLoad.TAKEN, Filing.CodeEntry.TYPED));
    try (Node one = node("one");
        Node two = node("two")) {
      assertThat(one.await(Duration.ofSeconds(120))).as(one.said()).isZero();
      assertThat(two.await(Duration.ofSeconds(120))).as(two.said()).isZero();
      List<String> received = new ArrayList<>(received(one));
      received.addAll(received(two));
      int good = IntakeLoad.THREADS * IntakeLoad.EACH * 4 / 5;
      assertThat(received).hasSize(2 * good).doesNotHaveDuplicates();
      assertThat(one.said()).contains("refused " + good / 4);
      assertThat(codes()).containsAll(received);
    }
    for (Map.Entry<String, List<Integer>> day : numbersByDay().entrySet()) {
      assertThat(day.getValue())
          .as(day.getKey())
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, day.getValue().size()).boxed().toList());
    }
    assertThat(histories.verify(fault -> {}).faults()).isEmpty();
  }

  private Node node(String name) {
    return Node.start(
        folder.resolve(name + ".log"),
        Map.of("load.officer", world.id("intake").toString()),
        Map.of(
            "MOTCUA_DATABASE_URL",
            environment.getRequiredProperty("spring.datasource.url"),
            "MOTCUA_OWNER_PASSWORD",
            environment.getRequiredProperty("spring.flyway.password"),
            "MOTCUA_APP_PASSWORD",
            environment.getRequiredProperty("spring.datasource.password")),
        "intake-load",
        "--data=" + folder.resolve(name),
        "--empty");
  }

  private static List<String> received(Node node) {
    return node.said()
        .lines()
        .filter(line -> line.startsWith("received "))
        .map(line -> line.substring("received ".length()))
        .toList();
  }

  private List<String> codes() {
    return jdbc.sql("select code from dossier").query(String.class).list();
  }

  private Map<String, List<Integer>> numbersByDay() {
    Map<String, List<Integer>> days = new java.util.TreeMap<>();
    jdbc.sql("select unit_id || ' ' || day as day, number from dossier order by 1, 2")
        .query((row, n) ->
            days.computeIfAbsent(row.getString("day"), day -> new ArrayList<>())
                .add(row.getInt("number")))
        .list();
    return days;
  }
}
