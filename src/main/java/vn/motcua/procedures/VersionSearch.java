package vn.motcua.procedures;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.TimeLimit;

/** Reads whole versions. They never change once written, so they are kept in memory. */
@Component
class VersionSearch {
  private static final int MOST_KEPT = 3_000;
  static final String IN_FORCE =
      """
      select id
        from procedure_version
       where code = :code and scope = any(:scopes) and valid_from <= :day
         and (valid_to is null or valid_to > :day)
       order by valid_from desc, scope = 'VN', length(scope) desc
       limit 1
      """;
  private static final String VERSION = "select * from procedure_version where id = :id";
  private static final String CHANNELS =
      """
      select channel, case_number, measure, parts, description
        from procedure_channel
       where version_id = :id
       order by array_position(array['DIRECT', 'ONLINE', 'POST'], channel), case_number
      """;
  private static final String FEES =
      """
      select channel, case_number, amount, currency, note, place, suspect
        from procedure_fee
       where version_id = :id
       order by channel, case_number, ordinal
      """;
  private static final String PAPERS =
      """
      select ordinal, group_title, name, originals, copies, template, kind
        from procedure_paper
       where version_id = :id
       order by ordinal
      """;

  private final JdbcClient jdbc;
  private final Map<UUID, ProcedureVersion> kept = new ConcurrentHashMap<>();

  VersionSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<ProcedureVersion> inForce(String code, List<String> scopes, LocalDate day) {
    return jdbc.sql(IN_FORCE)
        .param("code", code)
        .param("scopes", scopes.toArray(String[]::new))
        .param("day", day)
        .query(UUID.class)
        .optional()
        .flatMap(this::byId);
  }

  Optional<ProcedureVersion> byId(UUID id) {
    ProcedureVersion known = kept.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<ProcedureVersion> read =
        jdbc.sql(VERSION).param("id", id).query((row, n) -> version(row)).optional();
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    read.ifPresent(version -> kept.put(id, version));
    return read;
  }

  private ProcedureVersion version(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new ProcedureVersion(
        id,
        row.getString("code"),
        row.getString("scope"),
        row.getObject("valid_from", LocalDate.class),
        text(row),
        values(row.getArray("flags"), Flag::valueOf),
        Confidence.valueOf(row.getString("confidence")),
        channels(id),
        papers(id),
        values(row.getArray("gaps"), Gap::valueOf));
  }

  private static ProcedureText text(ResultSet row) throws SQLException {
    return new ProcedureText(
        row.getString("name"),
        row.getString("field"),
        row.getString("field_group"),
        row.getString("ministry"),
        row.getString("decision"),
        row.getString("handling_agency"),
        ReceivedAt.valueOf(row.getString("received_at")),
        row.getString("conditions"),
        row.getString("time_note"),
        row.getString("papers_source"),
        row.getString("source"),
        row.getString("source_url"),
        texts(row.getArray("levels")),
        texts(row.getArray("applicants")),
        texts(row.getArray("results")),
        texts(row.getArray("legal_basis")));
  }

  private List<ChannelCase> channels(UUID id) {
    record FeeRow(String channel, int caseNumber, Fee fee) {}
    List<FeeRow> fees =
        jdbc.sql(FEES)
            .param("id", id)
            .query((row, n) ->
                new FeeRow(
                    row.getString("channel"),
                    row.getInt("case_number"),
                    new Fee(
                        row.getBigDecimal("amount"),
                        row.getString("currency"),
                        row.getString("note"),
                        row.getString("place"),
                        row.getBoolean("suspect"))))
            .list();
    return jdbc.sql(CHANNELS)
        .param("id", id)
        .query((row, n) -> {
          String channel = row.getString("channel");
          int caseNumber = row.getInt("case_number");
          return new ChannelCase(
              Channel.valueOf(channel),
              caseNumber,
              time(row),
              row.getString("description"),
              fees.stream()
                  .filter(f -> f.channel().equals(channel) && f.caseNumber() == caseNumber)
                  .map(FeeRow::fee)
                  .toList());
        })
        .list();
  }

  private static Optional<TimeLimit> time(ResultSet row) throws SQLException {
    int parts = row.getInt("parts");
    return parts == 0
        ? Optional.empty()
        : Optional.of(new TimeLimit(Measure.valueOf(row.getString("measure")), parts));
  }

  private List<Paper> papers(UUID id) {
    return jdbc.sql(PAPERS)
        .param("id", id)
        .query((row, n) ->
            new Paper(
                row.getInt("ordinal"),
                row.getString("group_title"),
                row.getString("name"),
                row.getInt("originals"),
                row.getInt("copies"),
                row.getString("template"),
                Paper.Kind.valueOf(row.getString("kind"))))
        .list();
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  static <T> Set<T> values(Array array, Function<String, T> value) throws SQLException {
    return Stream.of((String[]) array.getArray()).map(value).collect(Collectors.toSet());
  }
}
