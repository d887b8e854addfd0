package vn.motcua.results;

import java.sql.Types;
import java.time.ZoneOffset;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.documents.FileDigest;
import vn.motcua.dossiers.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;

/** SQL of results and what is done to them: rows are added, none is changed. */
@Component
class ResultFileStore {
  private static final String LAY =
      """
      insert into result_file (unit_id, dossier, number, code, digest, by, at)
           select :unit, :dossier, coalesce(max(number), 0) + 1, :code, :digest, :by, :at
             from result_file
            where unit_id = :unit and dossier = :dossier
      """;

  private static final String DO =
      """
      insert into result_act (unit_id, dossier, number, act, digest, certificate, words, by, at)
           values (:unit, :dossier, :number, :act, :digest, :certificate, :words, :by, :at)
      """;

  private final JdbcClient jdbc;

  ResultFileStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional
  void lay(Actor actor, Dossier dossier, String code, FileDigest digest, java.time.Instant at) {
    once(() ->
        jdbc.sql(LAY)
            .param("unit", dossier.unit().code())
            .param("dossier", dossier.id())
            .param("code", code)
            .param("digest", digest.hex())
            .param("by", actor.officer())
            .param("at", at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
            .update());
  }

  @Transactional
  void add(ResultFile file, ResultFile.Done done) {
    once(() ->
        jdbc.sql(DO)
            .param("unit", file.unit().code())
            .param("dossier", file.dossier())
            .param("number", file.number())
            .param("act", done.act().name())
            .param("digest", done.digest().hex())
            .param("certificate", done.certificate())
            .param("words", done.words())
            .param("by", done.by())
            .param("at", done.at().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
            .update());
  }

  /** Two who act at once: the second one is told so. */
  private static void once(Runnable insert) {
    try {
      insert.run();
    } catch (DataIntegrityViolationException overtaken) {
      throw new Refusal("results.refusal.overtaken");
    }
  }
}
