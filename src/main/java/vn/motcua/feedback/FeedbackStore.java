package vn.motcua.feedback;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Writes feedback as it stands, and who sent it. */
@Component
class FeedbackStore {
  // One after the other within a unit: the number is the next, and the same form counts once.
  private static final String LOCK_UNIT =
      "select pg_advisory_xact_lock(hashtext('feedback ' || :unit))";

  private static final String KNOWN =
      "select exists (select from feedback where unit_id = :unit and request = :request)";

  private static final String NEXT =
      """
      select coalesce(max(number), 0) + 1
        from feedback
       where unit_id = :unit and year = :year
      """;

  private static final String INSERT =
      """
      insert into feedback (unit_id, request, secret, year, number, topic, dossier_id, place,
                            spoken_to, to_front, to_province, may_publish, rule_scope, rule_from,
                            received_at, stage, round, version, holder_unit, holder, about,
                            refuse_by, ask_by, resolve_by)
           values (:unit, :request, :secret, :year, :number, :topic, :dossier, :place, :spoken,
                   :front, :province, :publish, :scope, :from, :now, 'RECEIVED', 1, 1,
                   :holderUnit, :holder, :about::uuid[], :refuseBy, :askBy, :resolveBy)
        returning id
      """;

  private static final String UPDATE =
      """
      update feedback
         set stage = :stage, round = :round, version = version + 1, holder_unit = :holderUnit,
             holder = :holder, about = :about::uuid[], refuse_by = :refuseBy, ask_by = :askBy,
             resolve_by = :resolveBy, publish_by = :publishBy, closed_at = :closed,
             merged_into = :merged
       where unit_id = :unit and id = :id and version = :version
      """;

  private static final String SENDER =
      """
      insert into feedback_sender (unit_id, feedback_id, name, contact)
           values (:unit, :id, :name, :contact)
      """;

  private final JdbcClient jdbc;

  FeedbackStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits for other feedback of the unit being taken or merged. */
  void takeTurns(UnitId unit) {
    jdbc.sql(LOCK_UNIT).param("unit", unit.code()).query((row, n) -> 0).list();
  }

  /** Waits for other feedback of the unit being taken; says whether this form is known already. */
  boolean isKnown(UnitId unit, UUID key) {
    takeTurns(unit);
    return jdbc.sql(KNOWN)
        .param("unit", unit.code())
        .param("request", FollowCode.ofKey(key))
        .query(Boolean.class)
        .single();
  }

  /** What is known when feedback is taken. */
  record First(
      UnitId unit,
      FeedbackDraft draft,
      FollowCode code,
      int year,
      Optional<UUID> dossier,
      Optional<UUID> spokenTo,
      FeedbackRule rule,
      Instant now,
      Feedback.Person holder,
      Collection<UUID> about,
      FeedbackTimes times) {}

  UUID insert(First first) {
    int number =
        jdbc.sql(NEXT)
            .param("unit", first.unit().code())
            .param("year", first.year())
            .query(Integer.class)
            .single();
    FeedbackDraft draft = first.draft();
    return jdbc.sql(INSERT)
        .param("unit", first.unit().code())
        .param("request", FollowCode.ofKey(draft.key()))
        .param("secret", first.code().digest())
        .param("year", first.year())
        .param("number", number)
        .param("topic", String.valueOf(draft.topic()))
        .param("dossier", first.dossier().orElse(null), Types.OTHER)
        .param("place", FeedbackRules.line(draft.place()))
        .param("spoken", first.spokenTo().orElse(null), Types.OTHER)
        .param("front", draft.wishes().front())
        .param("province", draft.wishes().province())
        .param("publish", draft.wishes().publish())
        .param("scope", first.rule().scope())
        .param("from", first.rule().from())
        .param("now", first.now().atOffset(ZoneOffset.UTC))
        .param("holderUnit", first.holder().unit().code())
        .param("holder", first.holder().officer())
        .param("about", texts(first.about()))
        .param("refuseBy", first.times().refuseBy().atOffset(ZoneOffset.UTC))
        .param("askBy", first.times().askBy().atOffset(ZoneOffset.UTC))
        .param("resolveBy", first.times().resolveBy().atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .single();
  }

  /** Keeps the feedback as it stands now; false when somebody else acted since it was read. */
  boolean update(Feedback now) {
    return jdbc.sql(UPDATE)
            .param("stage", now.stage().name())
            .param("round", now.round())
            .param("holderUnit", now.holder().unit().code())
            .param("holder", now.holder().officer())
            .param("about", texts(now.about()))
            .param("refuseBy", now.times().refuseBy().atOffset(ZoneOffset.UTC))
            .param("askBy", now.times().askBy().atOffset(ZoneOffset.UTC))
            .param("resolveBy", now.times().resolveBy().atOffset(ZoneOffset.UTC))
            .param("publishBy", time(now.times().publishBy()), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("closed", time(now.closedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("merged", now.mergedInto().orElse(null), Types.OTHER)
            .param("unit", now.unit().code())
            .param("id", now.id())
            .param("version", now.version())
            .update()
        == 1;
  }

  void addSender(UnitId unit, UUID id, String name, String contact) {
    of(SENDER, unit, id).param("name", name).param("contact", contact).update();
  }

  private StatementSpec of(String sql, UnitId unit, UUID id) {
    return jdbc.sql(sql).param("unit", unit.code()).param("id", id);
  }

  private static String[] texts(Collection<UUID> ids) {
    return ids.stream().sorted().map(UUID::toString).toArray(String[]::new);
  }

  private static @Nullable Object time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
