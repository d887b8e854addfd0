package vn.motcua.feedback;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads feedback: one by its number or its code, and the lists of whoever may read them. */
@Component
class FeedbackSearch {
  private static final String BY_ID =
      "select "
          + FeedbackRows.COLUMNS
          + FeedbackRows.FROM
          + " where f.unit_id = :unit and f.id = :id";

  private static final String NUMBERED =
      "select "
          + FeedbackRows.COLUMNS
          + FeedbackRows.FROM
          + " where f.unit_id = :unit and f.number = :number and f.year = :year";

  private static final String BY_SECRET =
      "select "
          + FeedbackRows.COLUMNS
          + FeedbackRows.FROM
          + " where f.unit_id = :unit and f.secret = :secret";

  // The same as ReadingScope.mayRead; a test holds them together.
  private static final String READABLE =
      """
       where not :me = any (f.about)
         and (f.holder_unit = :unit and f.holder = :me
              or not :me = any (feedback_kept_from(f))
                 and (f.unit_id = :unit
                      and (:chair and not coalesce(:chairman = any (feedback_kept_from(f)), false)
                           or :secretary
                              and (f.stage not in ('DIVERTED', 'ACCEPTED', 'SETTLED')
                                   or :chairman is null or :chairman = any (feedback_kept_from(f))))
                      or f.stage not in ('DIVERTED', 'ACCEPTED', 'SETTLED')
                         and (:front and f.unit_id = :unit and f.to_front
                              or :province
                                 and exists (select from administrative_unit u
                                              where u.unit_id = f.unit_id and u.province_id = :unit)
                                 and (f.to_province
                                      or exists (select from feedback_alarm a
                                                  where a.unit_id = f.unit_id and a.feedback_id = f.id
                                                    and a.round = f.round and a.kind = 'LATE_PROVINCE')))))
      """
          .replace(":chairman", "cast(:chairman as uuid)");

  private static final String OPEN =
      "select "
          + FeedbackRows.COLUMNS
          + FeedbackRows.FROM
          + READABLE
          + """
              and (f.closed_at is null or f.stage = 'ANSWERED' and f.may_publish)
            order by f.resolve_by, f.unit_id, f.id
            limit :most
          """;

  private static final String CLOSED =
      "select "
          + FeedbackRows.COLUMNS
          + FeedbackRows.FROM
          + READABLE
          + """
              and f.closed_at is not null and not (f.stage = 'ANSWERED' and f.may_publish)
            order by f.closed_at desc, f.unit_id, f.id
            limit :most
          """;

  private static final String FOUND =
      "select "
          + FeedbackRows.COLUMNS
          + FeedbackRows.FROM
          + READABLE
          + """
              and exists (select from feedback_words w
                           where w.unit_id = f.unit_id and w.feedback_id = f.id
                             and fold(w.words) like '%' || :words || '%')
            order by f.received_at desc, f.unit_id, f.id
            limit :most
          """;

  private static final String EVENTS =
      """
      select e.seq, e.act, e.at, e.stage, coalesce(a.name, '') as actor, h.name as holder,
             coalesce(w.words, '') as words
        from feedback_event e
        join officer h on h.unit_id = e.holder_unit and h.id = e.holder
        left join officer a on a.unit_id = e.actor_unit and a.id = e.actor
        left join feedback_words w
          on w.unit_id = e.unit_id and w.feedback_id = e.feedback_id and w.seq = e.seq
       where e.unit_id = :unit and e.feedback_id = :id
       order by e.seq
      """;

  private static final String SENDER =
      "select name, contact from feedback_sender where unit_id = :unit and feedback_id = :id";

  private static final String CLIMBED =
      """
      select exists (select from feedback_alarm
                      where unit_id = :unit and feedback_id = :id and round = :round
                        and kind = 'LATE_PROVINCE')
      """;

  private static final String MERGED_INTO =
      "select "
          + FeedbackRows.COLUMNS
          + FeedbackRows.FROM
          + " where f.unit_id = :unit and f.merged_into = :id order by f.id";

  // Of those that came into it in the present round: what was reopened begins anew.
  private static final String INHERITED =
      """
      select min(m.resolve_by) as by
        from feedback m
       where m.unit_id = :unit and m.merged_into = :id
         and m.closed_at >= (select max(at) from feedback_event
                              where unit_id = :unit and feedback_id = :id
                                and act in ('SEND', 'REOPEN'))
      """;

  private static final String HELD =
      """
      select count(*)
        from feedback
       where holder_unit = :unit and holder = :officer and closed_at is null
      """;

  private final JdbcClient jdbc;

  FeedbackSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Who sent it, where the person left that. */
  record Sender(String name, String contact) {}

  Optional<Feedback> byId(UnitId unit, UUID id) {
    return of(BY_ID, unit, id).query(FeedbackRows::feedback).optional();
  }

  Optional<Feedback> numbered(UnitId unit, int number, int year) {
    return jdbc.sql(NUMBERED)
        .param("unit", unit.code())
        .param("number", number)
        .param("year", year)
        .query(FeedbackRows::feedback)
        .optional();
  }

  Optional<Feedback> byCode(FollowCode code) {
    return jdbc.sql(BY_SECRET)
        .param("unit", code.unit().code())
        .param("secret", code.digest())
        .query(FeedbackRows::feedback)
        .optional();
  }

  /** What somebody still has to do something about, the most urgent first. */
  List<Feedback> open(ReadingScope scope, int most) {
    return scoped(OPEN, scope, most).query(FeedbackRows::feedback).list();
  }

  /** What is done, the latest first. */
  List<Feedback> closed(ReadingScope scope, int most) {
    return scoped(CLOSED, scope, most).query(FeedbackRows::feedback).list();
  }

  /**
   * Those whose words hold the text.
   *
   * @param folded with the signs of a pattern taken out
   */
  List<Feedback> found(ReadingScope scope, String folded, int most) {
    return scoped(FOUND, scope, most).param("words", folded).query(FeedbackRows::feedback).list();
  }

  List<FeedbackEvent> events(Feedback feedback) {
    return of(EVENTS, feedback.unit(), feedback.id())
        .query((row, n) ->
            new FeedbackEvent(
                row.getInt("seq"),
                FeedbackAct.valueOf(row.getString("act")),
                FeedbackRows.time(row, "at"),
                row.getString("actor"),
                FeedbackStage.valueOf(row.getString("stage")),
                row.getString("holder"),
                row.getString("words")))
        .list();
  }

  Optional<Sender> sender(Feedback feedback) {
    return of(SENDER, feedback.unit(), feedback.id())
        .query((row, n) -> new Sender(row.getString("name"), row.getString("contact")))
        .optional();
  }

  boolean hasClimbed(Feedback feedback) {
    return of(CLIMBED, feedback.unit(), feedback.id())
        .param("round", feedback.round())
        .query(Boolean.class)
        .single();
  }

  /** Those that are answered in this one. */
  List<Feedback> mergedInto(Feedback main) {
    return of(MERGED_INTO, main.unit(), main.id()).query(FeedbackRows::feedback).list();
  }

  /** The earliest due time of those; no pause of this one's own moves it. */
  Optional<Instant> inherited(Feedback main) {
    return of(INHERITED, main.unit(), main.id())
        .query((row, n) -> Optional.ofNullable(FeedbackRows.timeOrNone(row, "by")))
        .single();
  }

  int heldBy(UnitId unit, UUID officer) {
    return jdbc.sql(HELD)
        .param("unit", unit.code())
        .param("officer", officer)
        .query(Integer.class)
        .single();
  }

  private StatementSpec scoped(String sql, ReadingScope scope, int most) {
    return jdbc.sql(sql)
        .param("me", scope.officer())
        .param("unit", scope.unit().code())
        .param("chair", scope.chair())
        .param("chairman", scope.chairman().map(UUID::toString).orElse(null), Types.VARCHAR)
        .param("secretary", scope.secretary())
        .param("front", scope.front())
        .param("province", scope.province())
        .param("most", most);
  }

  private StatementSpec of(String sql, UnitId unit, UUID id) {
    return jdbc.sql(sql).param("unit", unit.code()).param("id", id);
  }
}
