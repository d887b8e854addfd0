package vn.motcua.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.documents.FileDigest;
import vn.motcua.shared.UnitId;

/** Reads results and what was done to them. */
@Component
class ResultFileSearch {
  private static final String FILES =
      """
        select r.unit_id, r.dossier, r.number, r.code, r.digest, o.name as officer, r.at,
               exists (select from result_act n
                        where n.unit_id = r.unit_id and n.dossier = r.dossier
                          and n.number > r.number and n.act = 'SEALED') as replaced
          from result_file r
          join officer o on o.unit_id = r.unit_id and o.id = r.by
      """;

  private static final String OF =
      FILES + " where r.unit_id = :unit and r.dossier = :dossier order by r.number desc";

  private static final String BY_CODE = FILES + " where r.code = :code";

  private static final String BY_DIGEST =
      FILES
          + """
             where (r.unit_id, r.dossier, r.number) in
                   (select a.unit_id, a.dossier, a.number from result_act a
                     where a.digest = :digest and a.act = 'SEALED')
          order by r.at
             limit 1
          """;

  private static final String ACTS =
      """
        select a.act, a.digest, a.certificate, a.words, a.by, o.name as officer, a.at
          from result_act a
          join officer o on o.unit_id = a.unit_id and o.id = a.by
         where a.unit_id = :unit and a.dossier = :dossier and a.number = :number
      order by a.at, array_position(array['SIGNED', 'SEALED', 'WITHDRAWN'], a.act)
      """;

  private final JdbcClient jdbc;

  ResultFileSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  List<ResultFile> of(UnitId unit, UUID dossier) {
    return jdbc
        .sql(OF)
        .param("unit", unit.code())
        .param("dossier", dossier)
        .query((row, line) -> file(row))
        .list()
        .stream()
        .map(this::told)
        .toList();
  }

  Optional<ResultFile> byCode(String code) {
    return jdbc.sql(BY_CODE)
        .param("code", code)
        .query((row, line) -> file(row))
        .optional()
        .map(this::told);
  }

  Optional<ResultFile> byDigest(FileDigest digest) {
    return jdbc.sql(BY_DIGEST)
        .param("digest", digest.hex())
        .query((row, line) -> file(row))
        .optional()
        .map(this::told);
  }

  private static ResultFile file(ResultSet row) throws SQLException {
    return new ResultFile(
        new UnitId(row.getString("unit_id")),
        row.getObject("dossier", UUID.class),
        row.getInt("number"),
        row.getString("code"),
        new FileDigest(row.getString("digest")),
        row.getString("officer"),
        at(row),
        row.getBoolean("replaced"),
        List.of());
  }

  private ResultFile told(ResultFile file) {
    List<ResultFile.Done> done =
        jdbc.sql(ACTS)
            .param("unit", file.unit().code())
            .param("dossier", file.dossier())
            .param("number", file.number())
            .query((row, line) ->
                new ResultFile.Done(
                    ResultFile.Act.valueOf(row.getString("act")),
                    new FileDigest(row.getString("digest")),
                    row.getString("certificate"),
                    row.getString("words"),
                    row.getObject("by", UUID.class),
                    row.getString("officer"),
                    at(row)))
            .list();
    return new ResultFile(
        file.unit(),
        file.dossier(),
        file.number(),
        file.code(),
        file.laid(),
        file.officer(),
        file.at(),
        file.replaced(),
        done);
  }

  private static Instant at(ResultSet row) throws SQLException {
    return row.getObject("at", OffsetDateTime.class).toInstant();
  }
}
