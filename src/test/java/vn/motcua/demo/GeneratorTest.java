package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.MotCuaTest;
import vn.motcua.dossiers.Histories;

/** Made-up dossiers are the same whichever way they get into the tables. */
@MotCuaTest
@TestPropertySource(properties = "test=generator")
class GeneratorTest {
  private static final Map<String, String> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("dossier_request", "*");
    TABLES.put("dossier_note", "*");
    TABLES.put("dossier_applicant", "*");
    TABLES.put("dossier_event", "*");
    // Random on purpose: a reference that followed from the seed would follow from the dossier.
    TABLES.put("dossier", "to_jsonb(dossier) - 'open_ref'");
    TABLES.put("dossier_number", "*");
    TABLES.put("dossier_days", "*");
  }

  @Autowired Generator generator;
  @Autowired Histories histories;
  @Autowired JdbcClient jdbc;
  @Autowired Environment environment;

  @Test
  void copy_and_the_doors_give_the_same_rows_for_one_seed() throws SQLException {
    Map<String, List<String>> first = made(7, false);
    assertThat(first.get("dossier")).hasSize(200);
    assertThat(first.get("dossier_event")).hasSizeGreaterThan(800);
    assertThat(histories.verify(fault -> {}).faults()).isEmpty();
    empty();
    Map<String, List<String>> copied = made(7, true);
    for (String table : TABLES.keySet()) {
      assertThat(copied.get(table)).as(table).isEqualTo(first.get(table));
    }
    assertThat(histories.verify(fault -> {}).faults()).isEmpty();
    empty();
    assertThat(made(8, true).get("dossier")).isNotEqualTo(first.get("dossier"));
  }

  private Map<String, List<String>> made(long seed, boolean copy) {
    generator.make(new Generator.Plan(2, 200, seed, LocalDate.of(2026, 10, 30), copy));
    Map<String, List<String>> rows = new LinkedHashMap<>();
    TABLES.forEach((table, columns) ->
        rows.put(
            table,
            jdbc.sql("select t::text from (select " + columns + " from " + table + ") t order by 1")
                .query(String.class)
                .list()));
    return rows;
  }

  /** Only the owner may: the application cannot delete what was written. */
  private void empty() throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                environment.getRequiredProperty("spring.flyway.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"));
        Statement statement = owner.createStatement()) {
      statement.execute(
          "truncate dossier_outbox, " + String.join(", ", TABLES.keySet()) + " cascade");
    }
  }
}
