package vn.motcua.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
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

/** Two application nodes, two JVMs, one database: the numbers of the books. */
@MotCuaTest
class BookNumberingTest {
  @Autowired CertificationWorld world;
  @Autowired BookHistories history;
  @Autowired JdbcClient jdbc;
  @Autowired Environment environment;

  @TempDir Path folder;

  @Test
  void every_book_is_without_gap_and_double_when_two_nodes_enter_at_once() throws Exception {
    world.the("desk");
    try (Node one = node("one");
        Node two = node("two")) {
      assertThat(one.await(Duration.ofSeconds(240))).as(one.said()).isZero();
      assertThat(two.await(Duration.ofSeconds(240))).as(two.said()).isZero();
      int good = CertificationLoad.THREADS * CertificationLoad.EACH * 4 / 5;
      String said = "entered " + 3 * good + " refused " + good / 4;
      assertThat(one.said()).contains(said);
      assertThat(two.said()).contains(said);
      for (Book book : Book.values()) {
        assertThat(numbers(book))
            .as(book.name())
            .containsExactlyElementsOf(IntStream.rangeClosed(1, 2 * good).boxed().toList());
      }
    }
    assertThat(history.verify(fault -> {}).faults()).isZero();
  }

  private List<Integer> numbers(Book book) {
    return jdbc.sql("select number from certification_entry where book = ? order by number")
        .param(book.name())
        .query(Integer.class)
        .list();
  }

  private Node node(String name) {
    return Node.start(
        folder.resolve(name + ".log"),
        Map.of(
            "load.desk",
            world.the("desk").officer().toString(),
            "load.certifier",
            world.the("chairman").officer().toString()),
        Map.of(
            "MOTCUA_DATABASE_URL",
            environment.getRequiredProperty("spring.datasource.url"),
            "MOTCUA_OWNER_PASSWORD",
            environment.getRequiredProperty("spring.flyway.password"),
            "MOTCUA_APP_PASSWORD",
            environment.getRequiredProperty("spring.datasource.password")),
        "certification-load",
        "--data=" + folder.resolve(name),
        "--empty");
  }
}
