package vn.motcua.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.documents.FileDigest;
import vn.motcua.shared.UnitId;

/** Reads copies of papers; a draft a dossier took over counts as the dossier. */
@Component
class PaperSearch {
  private static final String OF =
      """
         select c.unit_id, c.id, c.owner, c.paper, c.number, c.via, c.media, c.pages, c.at,
                o.name as officer,
                v.version, v.verdict, v.words, v.at as said_at, s.name as said_by
           from paper_copy c
      left join officer o on o.unit_id = c.unit_id and o.id = c.by
      left join lateral (select * from paper_verdict w
                          where w.unit_id = c.unit_id and w.copy = c.id
                       order by w.version desc limit 1) v on true
      left join officer s on s.unit_id = v.unit_id and s.id = v.by
          where c.unit_id = :unit
            and (c.owner = :owner
                 or c.owner in (select t.draft from paper_taken_over t
                                 where t.unit_id = :unit and t.dossier = :owner))
       order by c.paper, c.at desc, c.number desc, c.id
      """;

  private static final String FILES =
      """
        select digest, thumb from paper_file
         where unit_id = :unit and copy = :copy
      order by number
      """;

  private static final String UNREAD =
      """
        select d.id as dossier, coalesce(d.external_code, d.code) as code, p.name as work, min(c.at) as at
          from dossier d
          join procedure_version p on p.id = d.procedure_version
          join paper_copy c on c.unit_id = d.unit_id
           and (c.owner = d.id
                or c.owner in (select t.draft from paper_taken_over t
                                where t.unit_id = d.unit_id and t.dossier = d.id))
         where d.unit_id = :unit and d.holder = :officer and d.closed_at is null
           and c.via = 'CITIZEN'
           and not exists (select from paper_verdict v where v.unit_id = c.unit_id and v.copy = c.id)
           and not exists (select from paper_copy n
                            where n.unit_id = c.unit_id and n.owner = c.owner
                              and n.paper = c.paper and n.number > c.number)
      group by d.id, d.external_code, d.code, p.name
      order by min(c.at)
         limit 50
      """;

  private static final String LIMIT =
      """
        select most_bytes, most_pages, most_pixels, page_side from paper_limit
         where unit_id in ('00', :unit) and valid_from <= :day
      order by unit_id desc, valid_from desc
         limit 1
      """;

  private final JdbcClient jdbc;

  PaperSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest of each paper first. */
  List<PaperCopy> of(UnitId unit, UUID owner) {
    return jdbc.sql(OF)
        .param("unit", unit.code())
        .param("owner", owner)
        .query(PaperSearch::copy)
        .list();
  }

  /** One file of a copy. */
  record Part(FileDigest digest, Optional<FileDigest> thumb) {}

  List<Part> files(UnitId unit, UUID copy) {
    return jdbc.sql(FILES)
        .param("unit", unit.code())
        .param("copy", copy)
        .query((row, number) ->
            new Part(
                new FileDigest(row.getString("digest")),
                Optional.ofNullable(row.getString("thumb")).map(FileDigest::new)))
        .list();
  }

  /** A dossier with a copy of the citizen's that waits to be looked at. */
  record Unread(UUID dossier, String code, String work, Instant at) {}

  /** Of the dossiers an officer holds, those the longest waiting first. */
  List<Unread> unread(UnitId unit, UUID officer) {
    return jdbc.sql(UNREAD)
        .param("unit", unit.code())
        .param("officer", officer)
        .query((row, number) ->
            new Unread(
                row.getObject("dossier", UUID.class),
                row.getString("code"),
                row.getString("work"),
                instant(row, "at")))
        .list();
  }

  /** In force for the unit on the day: its own row, else the shipped one. */
  PaperLimit limit(UnitId unit, LocalDate day) {
    return jdbc.sql(LIMIT)
        .param("unit", unit.code())
        .param("day", day, Types.DATE)
        .query(PaperLimit.class)
        .single();
  }

  private static PaperCopy copy(ResultSet row, int number) throws SQLException {
    return new PaperCopy(
        new UnitId(row.getString("unit_id")),
        row.getObject("id", UUID.class),
        row.getObject("owner", UUID.class),
        row.getInt("paper"),
        row.getInt("number"),
        PaperCopy.Via.valueOf(row.getString("via")),
        row.getString("media"),
        row.getInt("pages"),
        instant(row, "at"),
        row.getString("officer"),
        said(row));
  }

  private static PaperCopy.@Nullable Said said(ResultSet row) throws SQLException {
    String verdict = row.getString("verdict");
    return verdict == null
        ? null
        : new PaperCopy.Said(
            row.getInt("version"),
            PaperCopy.Verdict.valueOf(verdict),
            row.getString("words"),
            row.getString("said_by"),
            instant(row, "said_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
