package vn.motcua.recognition;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.KeptFile;
import vn.motcua.shared.Actor;

/** SQL of a commune's road: only rows are added. */
@Component
class RoadStore {
  private static final String POINTS =
      """
      insert into recognition_points (unit_id, period_unit, period_id, set_unit, set_id, criterion,
                                      giver, version, points, max, words, by_unit, by, at)
      values (:unit, :province, :period, :setUnit, :set, :criterion, :giver, :version, :points, :max,
              :words, :byUnit, :by, :now)
          on conflict do nothing
      """;

  private static final String FILE =
      """
      insert into recognition_file (unit_id, id, period_unit, period_id, kind, subject, name, media,
                                    content, digest, added_by, added_at, condition_item,
                                    condition_version, finding_unit, finding_plan, finding_number,
                                    finding_id)
      values (:unit, :id, :province, :period, :kind, :subject, :name, :media, :content,
              encode(sha256(:content), 'hex'), :by, :now, :item, :version, :ofUnit, :plan, :number,
              :finding)
          on conflict do nothing
      """;

  private static final String ACT =
      """
      insert into recognition_act (unit_id, period_unit, period_id, version, act, words,
                                   decision_number, decision_day, points, out_of, detail, media,
                                   file, digest, by_unit, by, at)
      values (:unit, :province, :period, :version, :act, :words, :number, :day, :points, :outOf,
              cast(:detail as jsonb), :media, :file, encode(sha256(:file), 'hex'), :byUnit, :by, :now)
          on conflict do nothing
      """;

  private static final String CERTIFICATE =
      """
      insert into recognition_certificate (unit_id, period_unit, period_id, version, reference)
      values (:unit, :province, :period, :version, :reference)
      """;

  private final JdbcClient jdbc;

  RoadStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Points somebody gives one criterion. */
  record Giving(Criterion criterion, String giver, int version, BigDecimal points, String words) {}

  /** What is done, with what lay before whoever does it. */
  record Doing(
      RecognitionAct act,
      String words,
      String decisionNumber,
      @Nullable LocalDate decisionDay,
      BigDecimal points,
      Snapshot seen,
      @Nullable KeptFile paper) {}

  /** False when somebody else gave points for it meanwhile. */
  boolean give(Actor actor, Road road, Giving giving, Instant now) {
    return of(POINTS, road)
            .param("setUnit", road.period().set().unit().code())
            .param("set", road.period().set().id())
            .param("criterion", giving.criterion().code())
            .param("giver", giving.giver())
            .param("version", giving.version())
            .param("points", giving.points())
            .param("max", giving.criterion().max())
            .param("words", giving.words())
            .param("byUnit", actor.unit().code())
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** The same bytes for the same subject are kept once. */
  void keep(
      Actor actor,
      Road road,
      Evidence.Kind kind,
      String subject,
      KeptFile file,
      FoundPhoto.Source source,
      Instant now) {
    boolean condition = source instanceof FoundPhoto.Source.OfCondition;
    boolean finding = source instanceof FoundPhoto.Source.OfFinding;
    String[] part = source.key().split("\\.");
    of(FILE, road)
        .param("id", UUID.randomUUID())
        .param("item", condition ? part[1] : null, Types.VARCHAR)
        .param("version", condition ? Integer.valueOf(part[2]) : null, Types.INTEGER)
        .param("ofUnit", finding ? road.period().province().code() : null, Types.VARCHAR)
        .param("plan", finding ? UUID.fromString(part[1]) : null, Types.OTHER)
        .param("number", finding ? Integer.valueOf(part[2]) : null, Types.INTEGER)
        .param("finding", finding ? UUID.fromString(part[3]) : null, Types.OTHER)
        .param("kind", kind.name())
        .param("subject", subject)
        .param("name", file.name())
        .param("media", file.media())
        .param("content", file.content())
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** False when somebody else acted meanwhile. */
  boolean act(Actor actor, Road road, Doing doing, Instant now) {
    return of(ACT, road)
            .param("version", road.version() + 1)
            .param("act", doing.act().name())
            .param("words", doing.words())
            .param("number", doing.decisionNumber())
            .param("day", doing.decisionDay(), java.sql.Types.DATE)
            .param("points", doing.points())
            .param("outOf", road.period().set().total())
            .param("detail", doing.seen().json())
            .param("media", doing.paper() == null ? null : doing.paper().media(), Types.VARCHAR)
            .param("file", doing.paper() == null ? null : doing.paper().content(), Types.BINARY)
            .param("byUnit", actor.unit().code())
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void certify(Road road, String reference) {
    of(CERTIFICATE, road)
        .param("version", road.version() + 1)
        .param("reference", reference)
        .update();
  }

  private JdbcClient.StatementSpec of(String sql, Road road) {
    return jdbc.sql(sql)
        .param("unit", road.commune().id().code())
        .param("province", road.period().province().code())
        .param("period", road.period().id());
  }
}
