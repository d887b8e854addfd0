package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rows that are wrong in one way only, sent to the database by the application's own role: a copy
 * of a right row with some columns changed. Whatever happens is rolled back.
 */
@Component
public final class WrongRows {
  private static final String COLUMNS =
      """
      select string_agg(quote_ident(column_name), ', ' order by ordinal_position)
        from information_schema.columns
       where table_schema = 'public' and table_name = :table
         and is_generated = 'NEVER' and coalesce(identity_generation, '') <> 'ALWAYS'
      """;

  private static final String CONSTRAINTS =
      """
      select conname
        from pg_constraint
       where conrelid = cast(:table as regclass) and contype in ('c', 'u', 'f', 'x', 'p')
      """;

  private static final String RIGHTS =
      """
      select coalesce(string_agg(right_name, ' ' order by place), '')
        from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'])
             with ordinality as every (right_name, place)
       where has_table_privilege(cast(:table as regclass), right_name)
      """;

  private final JdbcClient app;
  private final TransactionTemplate transaction;

  WrongRows(JdbcClient app, TransactionTemplate transaction) {
    this.app = app;
    this.transaction = transaction;
  }

  /**
   * One way to be wrong.
   *
   * @param constraint the rule that must refuse it
   * @param change columns and their values, as JSON
   */
  public record Wrong(String table, String constraint, String change) {
    @Override
    public String toString() {
      return table + " with " + change;
    }
  }

  /** Lines of {@code table | constraint | change}. */
  public static List<Wrong> read(String lines) {
    return lines
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.split("\\|", 3))
        .map(part -> new Wrong(part[0].strip(), part[1].strip(), part[2].strip()))
        .toList();
  }

  /** Writes the wrong row and holds the answer against the rule that must refuse it. */
  public void isRefused(Wrong wrong) {
    Optional<String> by = refusal(wrong.table(), wrong.change());
    assertThat(by).as("%s", wrong).contains(wrong.constraint());
  }

  /** The row is right, however odd it looks. */
  public void isTaken(String table, String change) {
    assertThat(refusal(table, change)).as("%s with %s", table, change).isEmpty();
  }

  /** The name of the rule that refuses a copy of some row with these changes; empty when taken. */
  public Optional<String> refusal(String table, String change) {
    String columns = app.sql(COLUMNS).param("table", table).query(String.class).single();
    String values = "r." + columns.replace(", ", ", r.");
    String sql =
        """
        insert into %1$s (%2$s)
        select %3$s from (select * from %1$s limit 1) as kept,
               lateral jsonb_populate_record(cast(row(kept.*) as %1$s), cast(:change as jsonb)) as r
        """
            .formatted(table, columns, values);
    assertThat(app.sql("select count(*) from " + table).query(Long.class).single())
        .as("a right row of %s to start from", table)
        .isPositive();
    Throwable thrown =
        catchThrowable(() ->
            transaction.executeWithoutResult(status -> {
              status.setRollbackOnly();
              app.sql(sql).param("change", change).update();
            }));
    return Optional.ofNullable(thrown).map(failure -> ruleIn(failure, table + change));
  }

  private static String ruleIn(Throwable failure, String what) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException sql && sql.getServerErrorMessage() != null) {
        ServerErrorMessage said = sql.getServerErrorMessage();
        String constraint = said.getConstraint();
        return constraint != null
            ? constraint
            : "23502".equals(said.getSQLState())
                ? said.getColumn() + " is null"
                : String.valueOf(said.getMessage());
      }
    }
    throw new AssertionError(what, failure);
  }

  /** No rule of these tables is left without a row that breaks it. */
  public void everyRuleIsBroken(List<Wrong> wrongs, String... tables) {
    Map<String, List<String>> forgotten = new TreeMap<>();
    for (String table : tables) {
      List<String> rules =
          new ArrayList<>(app.sql(CONSTRAINTS).param("table", table).query(String.class).list());
      rules.removeIf(rule ->
          wrongs.stream()
              .anyMatch(one -> one.table().equals(table) && one.constraint().equals(rule)));
      if (!rules.isEmpty()) {
        forgotten.put(table, rules);
      }
    }
    assertThat(forgotten).as("rules that nothing here breaks").isEmpty();
  }

  /** What the application may do with the whole table, for instance {@code SELECT INSERT}. */
  public String rights(String table) {
    return String.valueOf(app.sql(RIGHTS).param("table", table).query().singleValue());
  }

  /** The statement is beyond the application's rights. */
  public void mayNot(String sql) {
    Throwable thrown = catchThrowable(() -> app.sql(sql).update());
    assertThat(thrown).as(sql).isNotNull();
    assertThat(thrown)
        .as(sql)
        .rootCause()
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }

  public void write(String sql) {
    assertThatCode(() -> app.sql(sql).update()).as(sql).doesNotThrowAnyException();
  }
}
