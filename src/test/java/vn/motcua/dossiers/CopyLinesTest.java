package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.MotCuaTest;

/** What COPY writes is what was meant, whatever signs people type. */
@MotCuaTest
class CopyLinesTest {
  private static final String COLUMNS = "n, words, bytes, at, numbers, id, mark";

  @Autowired DataSource database;

  private record Row(
      int n, String words, byte[] bytes, Instant at, List<Integer> numbers, UUID id, Mark mark) {}

  @Test
  void every_sign_of_the_keyboard_and_every_control_sign_comes_back() throws Exception {
    List<Row> rows = new ArrayList<>();
    Random chance = new Random(5);
    for (char sign = 1; sign < 0x180; sign++) {
      rows.add(row(rows.size(), "a" + sign + "b", chance));
    }
    for (String words :
        List.of(
            "",
            "\\N",
            "\\.",
            "\\",
            "\\\\",
            "\t",
            "\n",
            "\r\n",
            "a\tb\nc",
            "{}",
            "NULL",
            "Vừ Thị Mỷ",
            "🌾")) {
      rows.add(row(rows.size(), words, chance));
    }
    comesBack(rows);
  }

  @Test
  void a_thousand_random_rows_come_back() throws Exception {
    Random chance = new Random(6);
    String signs = "\\\t\n\r N.{},\"'ạb";
    List<Row> rows = new ArrayList<>();
    for (int n = 0; n < 1_000; n++) {
      StringBuilder words = new StringBuilder();
      for (int i = chance.nextInt(12); i > 0; i--) {
        words.append(signs.charAt(chance.nextInt(signs.length())));
      }
      rows.add(row(n, words.toString(), chance));
    }
    comesBack(rows);
  }

  @Test
  void nothing_is_null_and_null_is_nothing() throws Exception {
    try (Connection connection = database.getConnection()) {
      JdbcClient sql = table(connection);
      CopyLines lines = new CopyLines("copied", COLUMNS);
      lines.add(1, null, null, null, null, null, null);
      lines.add(2, "", new byte[0], Instant.EPOCH, List.of(), new UUID(0, 0), Mark.LATE);
      copy(connection, lines);
      assertThat(
              sql.sql(
                      "select num_nulls(words, bytes, at, numbers, id, mark) from copied order by"
                          + " n")
                  .query(Integer.class)
                  .list())
          .containsExactly(6, 0);
      assertThat(
              sql.sql(
                      "select length(words) + length(bytes) + cardinality(numbers) from copied"
                          + " where n = 2")
                  .query(Integer.class)
                  .single())
          .isZero();
    }
  }

  @Test
  void what_was_taken_is_not_taken_again() {
    CopyLines lines = new CopyLines("copied", COLUMNS);
    lines.add(1, "a");
    assertThat(lines.take()).isEqualTo("1\ta\n");
    assertThat(lines.take()).isEmpty();
    assertThat(lines.command()).isEqualTo("copy copied (" + COLUMNS + ") from stdin");
  }

  private static Row row(int n, String words, Random chance) {
    byte[] bytes = new byte[chance.nextInt(6)];
    chance.nextBytes(bytes);
    return new Row(
        n,
        words,
        bytes,
        Instant.ofEpochSecond(chance.nextInt(), chance.nextInt(1_000_000) * 1_000L),
        chance.ints(chance.nextInt(4)).boxed().toList(),
        new UUID(chance.nextLong(), chance.nextLong()),
        Mark.values()[chance.nextInt(3)]);
  }

  private void comesBack(List<Row> rows) throws Exception {
    try (Connection connection = database.getConnection()) {
      JdbcClient sql = table(connection);
      CopyLines lines = new CopyLines("copied", COLUMNS);
      rows.forEach(row ->
          lines.add(
              row.n(), row.words(), row.bytes(), row.at(), row.numbers(), row.id(), row.mark()));
      copy(connection, lines);
      List<String> found =
          sql.sql("select * from copied order by n")
              .query((row, n) ->
                  row.getInt("n")
                      + row.getString("words")
                      + java.util.Arrays.toString(row.getBytes("bytes"))
                      + row.getTimestamp("at").toInstant()
                      + List.of((Integer[]) row.getArray("numbers").getArray())
                      + row.getString("id")
                      + row.getString("mark"))
              .list();
      assertThat(found)
          .containsExactlyElementsOf(
              rows.stream()
                  .map(row ->
                      row.n()
                          + row.words()
                          + java.util.Arrays.toString(row.bytes())
                          + row.at()
                          + row.numbers()
                          + row.id()
                          + row.mark())
                  .toList());
    }
  }

  private static JdbcClient table(Connection connection) {
    JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    sql.sql(
            """
            create temporary table if not exists copied
              (n int, words text, bytes bytea, at timestamptz, numbers int[], id uuid, mark text)
            """)
        .update();
    sql.sql("truncate copied").update();
    return sql;
  }

  private static void copy(Connection connection, CopyLines lines) throws Exception {
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn(lines.command(), new StringReader(lines.take()));
  }
}
