package vn.motcua.communication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.KeptFile;
import vn.motcua.shared.UnitId;

/** Reads what units say, with what became of it. */
@Component
class OutreachSearch {
  private static final String YEAR =
      """
      select unit_id, id, topic, channel, planned, speaker, audience
        from outreach
       where unit_id = any (:units) and planned between :from and :to
       order by planned desc, entered_at desc, id
      """;

  private static final String ACTS =
      """
      select a.id, a.outcome, a.day, a.reached, a.counted, a.words, coalesce(a.digest, '') as digest,
             o.name as officer, a.at
        from outreach_act a
        join outreach p on p.unit_id = a.unit_id and p.id = a.id
        join officer o on o.unit_id = a.unit_id and o.id = a.by
       where a.unit_id = any (:units) and p.planned between :from and :to
       order by a.id, a.version
      """;

  private static final String FILE =
      """
      select content
        from outreach_act
       where unit_id = :unit and id = :id and version = :version and content is not null
      """;

  private final JdbcClient jdbc;

  OutreachSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private JdbcClient.StatementSpec of(
      String sql, Collection<UnitId> units, LocalDate from, LocalDate to) {
    return jdbc.sql(sql)
        .param("units", units.stream().map(UnitId::code).toArray(String[]::new))
        .param("from", from)
        .param("to", to);
  }

  /** What was planned for those days, the latest first. */
  List<Outreach> planned(Collection<UnitId> units, LocalDate from, LocalDate to) {
    Map<UUID, List<Outreach.Act>> acts = new HashMap<>();
    of(ACTS, units, from, to)
        .query(row -> {
          acts.computeIfAbsent(row.getObject("id", UUID.class), _ -> new ArrayList<>())
              .add(act(row));
        });
    return of(YEAR, units, from, to)
        .query((row, _) -> {
          UUID id = row.getObject("id", UUID.class);
          return new Outreach(
              new UnitId(row.getString("unit_id")),
              id,
              row.getString("topic"),
              Channel.valueOf(row.getString("channel")),
              row.getObject("planned", LocalDate.class),
              row.getString("speaker"),
              row.getString("audience"),
              acts.getOrDefault(id, List.of()));
        })
        .list();
  }

  private static Outreach.Act act(ResultSet row) throws SQLException {
    Integer reached = row.getObject("reached", Integer.class);
    return new Outreach.Act(
        Outreach.Outcome.valueOf(row.getString("outcome")),
        row.getObject("day", LocalDate.class),
        reached == null ? OptionalInt.empty() : OptionalInt.of(reached),
        row.getString("counted"),
        row.getString("words"),
        row.getString("digest"),
        row.getString("officer"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  Optional<KeptFile> file(UnitId unit, UUID id, int version) {
    return jdbc.sql(FILE)
        .param("unit", unit.code())
        .param("id", id)
        .param("version", version)
        .query((row, _) -> KeptFile.decided(row.getBytes("content")).named("minh-chung"))
        .optional();
  }
}
