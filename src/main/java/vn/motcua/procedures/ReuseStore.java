package vn.motcua.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reuse list in the database; it changes only with a release, so it is kept in memory. */
@Component
class ReuseStore {
  private static final String FORGET_LIST = "delete from reuse_list";
  private static final String FORGET = "delete from reused_document";
  private static final String SET_LIST =
      "insert into reuse_list (basis, valid_from, valid_to) values (:basis, :from, :to)";
  private static final String ADD =
      """
      insert into reused_document (code, ordinal, document, database, owner)
      select code, row_number() over (partition by code order by ordinal), document, database, owner
        from unnest(:codes::text[], :documents::text[], :databases::text[], :owners::text[])
             with ordinality as row (code, document, database, owner, ordinal)
      """;
  private static final String OF_CODE =
      """
      select r.document, r.database, r.owner, l.basis, l.valid_from, l.valid_to
        from reused_document r cross join reuse_list l
       where r.code = :code
       order by r.ordinal
      """;

  /** A row of the list with the days it holds; the last day is not included. */
  record Line(Replacement replacement, LocalDate from, LocalDate to) {
    boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && day.isBefore(to);
    }
  }

  private final JdbcClient jdbc;
  private final Map<String, List<Line>> kept = new ConcurrentHashMap<>();

  ReuseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void replace(List<ShippedLaw.Row> rows, String basis, LocalDate from, LocalDate to) {
    jdbc.sql(FORGET).update();
    jdbc.sql(FORGET_LIST).update();
    jdbc.sql(SET_LIST).param("basis", basis).param("from", from).param("to", to).update();
    jdbc.sql(ADD)
        .param("codes", texts(rows, ShippedLaw.Row::code))
        .param("documents", texts(rows, ShippedLaw.Row::document))
        .param("databases", texts(rows, ShippedLaw.Row::database))
        .param("owners", texts(rows, ShippedLaw.Row::owner))
        .update();
    kept.clear();
  }

  List<Line> of(String code) {
    return kept.computeIfAbsent(code, this::read);
  }

  private List<Line> read(String code) {
    return jdbc.sql(OF_CODE)
        .param("code", code)
        .query((row, n) ->
            new Line(
                new Replacement(
                    row.getString("document"),
                    row.getString("database"),
                    row.getString("owner"),
                    row.getString("basis")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class)))
        .list();
  }

  private static String[] texts(List<ShippedLaw.Row> rows, Function<ShippedLaw.Row, String> cell) {
    return rows.stream().map(cell).toArray(String[]::new);
  }
}
