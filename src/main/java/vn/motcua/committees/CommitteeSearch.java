package vn.motcua.committees;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads committees, launches and former units of one province. */
@Component
class CommitteeSearch {
  private static final String FORMER =
      """
      select 'c' || number as code, level, name, within, since, until
        from past_unit
       where unit_id = :unit
       order by level, within, number
      """;

  private static final String MODELS =
      """
      select code, name, source
        from movement_model
       where unit_id in ('00', :unit)
       order by unit_id, code = 'chinh-quyen-than-thien' desc, code
      """;

  private static final String COMMITTEES =
      """
      select c.id, c.place, c.name,
             array(select m.model from committee_model m
                    where m.unit_id = c.unit_id and m.committee_id = c.id order by m.model) as models
        from committee c
       where c.unit_id = :unit
       order by c.place, c.at, c.id
      """;

  private static final String DECISIONS =
      """
      select committee_id, seq, kind, number, day, digest
        from committee_decision
       where unit_id = :unit
       order by committee_id, day, seq
      """;

  private static final String MEMBERS =
      """
      select m.committee_id, m.seq, m.name, m.post, m.seat, m.joined, l.left_on,
             coalesce(l.words, '') as words
        from committee_member m
        left join committee_leaving l on l.unit_id = m.unit_id and l.committee_id = m.committee_id
                                     and l.seq = m.seq
       where m.unit_id = :unit
       order by m.committee_id, array_position(array['HEAD', 'DEPUTY', 'STANDING', 'MEMBER'], m.seat),
                m.joined, m.seq
      """;

  private static final String LAUNCHES =
      """
      select l.place, l.model, l.version, l.standing, l.wave, l.day, l.words, o.name, l.at
        from launch l
        join officer o on o.unit_id = l.by_unit and o.id = l.by
       where l.unit_id = :unit
       order by l.place, l.model, l.version desc
      """;

  private static final String PAPER =
      """
      select file
        from committee_decision
       where unit_id = :unit and committee_id = :committee and seq = :seq and file is not null
      """;

  private final JdbcClient jdbc;

  CommitteeSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<MovementPlace> former(UnitId province) {
    return jdbc.sql(FORMER)
        .param("unit", province.code())
        .query((row, _) ->
            new MovementPlace(
                row.getString("code"),
                MovementPlace.Level.valueOf(row.getString("level")),
                row.getString("name"),
                row.getString("within"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class)))
        .list();
  }

  List<MovementModel> models(UnitId province) {
    return jdbc.sql(MODELS)
        .param("unit", province.code())
        .query((row, _) ->
            new MovementModel(
                row.getString("code"), row.getString("name"), row.getString("source")))
        .list();
  }

  /** Every committee of the province and its units. */
  List<Committee> committees(UnitId province) {
    Map<UUID, List<Committee.Decision>> decisions = decisions(province);
    Map<UUID, List<Committee.Member>> members = members(province);
    return jdbc.sql(COMMITTEES)
        .param("unit", province.code())
        .query((row, _) -> {
          UUID id = row.getObject("id", UUID.class);
          return new Committee(
              id,
              row.getString("place"),
              row.getString("name"),
              List.of((String[]) row.getArray("models").getArray()),
              decisions.getOrDefault(id, List.of()),
              members.getOrDefault(id, List.of()));
        })
        .list();
  }

  private Map<UUID, List<Committee.Decision>> decisions(UnitId province) {
    Map<UUID, List<Committee.Decision>> found = new HashMap<>();
    jdbc.sql(DECISIONS)
        .param("unit", province.code())
        .query(row -> {
          found
              .computeIfAbsent(row.getObject("committee_id", UUID.class), _ -> new ArrayList<>())
              .add(
                  new Committee.Decision(
                      row.getInt("seq"),
                      Committee.Kind.valueOf(row.getString("kind")),
                      row.getString("number"),
                      row.getObject("day", LocalDate.class),
                      row.getString("digest")));
        });
    return found;
  }

  private Map<UUID, List<Committee.Member>> members(UnitId province) {
    Map<UUID, List<Committee.Member>> found = new HashMap<>();
    jdbc.sql(MEMBERS)
        .param("unit", province.code())
        .query(row -> {
          found
              .computeIfAbsent(row.getObject("committee_id", UUID.class), _ -> new ArrayList<>())
              .add(
                  new Committee.Member(
                      row.getInt("seq"),
                      row.getString("name"),
                      row.getString("post"),
                      Committee.Seat.valueOf(row.getString("seat")),
                      row.getObject("joined", LocalDate.class),
                      row.getObject("left_on", LocalDate.class),
                      row.getString("words")));
        });
    return found;
  }

  /** Everything told about launches, the latest of each place first. */
  List<Launch> launches(UnitId province) {
    return jdbc.sql(LAUNCHES)
        .param("unit", province.code())
        .query((row, _) ->
            new Launch(
                row.getString("place"),
                row.getString("model"),
                row.getInt("version"),
                Launch.Standing.valueOf(row.getString("standing")),
                Launch.Wave.valueOf(row.getString("wave")),
                row.getObject("day", LocalDate.class),
                row.getString("words"),
                row.getString("name"),
                row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  Optional<byte[]> paper(UnitId province, UUID committee, int seq) {
    return jdbc.sql(PAPER)
        .param("unit", province.code())
        .param("committee", committee)
        .param("seq", seq)
        .query((row, _) -> row.getBytes("file"))
        .optional();
  }
}
