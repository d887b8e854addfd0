package vn.motcua.papers;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** SQL of copies and what is said of them: rows are added, none is changed. */
@Component
class PaperStore {
  private static final String COPY =
      """
      insert into paper_copy (unit_id, id, owner, paper, number, via, by, media, pages, bytes, at)
           select :unit, :id, :owner, :paper, coalesce(max(number), 0) + 1, :via, :by, :media, :pages, :bytes, :at
             from paper_copy
            where unit_id = :unit and owner = :owner and paper = :paper
      """;

  private static final String FILE =
      """
      insert into paper_file (unit_id, copy, number, digest, thumb)
           values (:unit, :copy, :number, :digest, :thumb)
      """;

  private static final String SAY =
      """
      insert into paper_verdict (unit_id, copy, version, verdict, words, by, at)
           values (:unit, :copy, :version, :verdict, :words, :by, :at)
      """;

  private static final String TAKE_OVER =
      """
      insert into paper_taken_over (unit_id, draft, dossier, at)
           values (:unit, :draft, :dossier, :at)
      on conflict (unit_id, draft) do nothing
      """;

  private final JdbcClient jdbc;

  PaperStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A copy about to be written down. */
  record NewCopy(
      UnitId unit,
      UUID id,
      UUID owner,
      int paper,
      @Nullable UUID officer,
      ReadPaper read,
      Instant at) {}

  @Transactional
  void add(NewCopy copy, List<ReadPaper.Kept> files) {
    jdbc.sql(COPY)
        .param("unit", copy.unit().code())
        .param("id", copy.id())
        .param("owner", copy.owner())
        .param("paper", copy.paper())
        .param("via", copy.officer() == null ? "CITIZEN" : "DESK")
        .param("by", copy.officer(), Types.OTHER)
        .param("media", copy.read().media())
        .param("pages", copy.read().pages())
        .param("bytes", copy.read().bytes())
        .param("at", copy.at().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
    for (int i = 0; i < files.size(); i++) {
      jdbc.sql(FILE)
          .param("unit", copy.unit().code())
          .param("copy", copy.id())
          .param("number", i + 1)
          .param("digest", files.get(i).digest())
          .param("thumb", files.get(i).thumb(), Types.VARCHAR)
          .update();
    }
  }

  /** Whether it was said; not, when somebody else said something meanwhile. */
  boolean say(Actor actor, UUID copy, PaperCopy.Said said) {
    try {
      return jdbc.sql(SAY)
              .param("unit", actor.unit().code())
              .param("copy", copy)
              .param("version", said.version())
              .param("verdict", said.verdict().name())
              .param("words", said.words())
              .param("by", actor.officer())
              .param("at", said.at().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
              .update()
          == 1;
    } catch (DuplicateKeyException overtaken) {
      return false;
    }
  }

  void takeOver(UnitId unit, UUID draft, UUID dossier, Instant at) {
    jdbc.sql(TAKE_OVER)
        .param("unit", unit.code())
        .param("draft", draft)
        .param("dossier", dossier)
        .param("at", at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }
}
