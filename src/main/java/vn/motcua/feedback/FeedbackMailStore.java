package vn.motcua.feedback;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;
import vn.motcua.telling.ToTell;

/** What senders have to be told by e-mail, and the tries. */
@Component
class FeedbackMailStore {
  private static final String MINE = "select pg_try_advisory_xact_lock(hashtext('feedback_mail'))";

  // What the sender has to do something about, or waits for; of merged feedback also the answer of
  // the one it went into. Each failure waits four times as long.
  private static final String NEXT =
      """
      select f.unit_id, f.id, e.feedback_id as of_id, e.seq, e.act, f.number, f.year, s.contact,
             t.tries
        from feedback_event e
        join feedback f
          on f.unit_id = e.unit_id
         and (f.id = e.feedback_id
              or f.merged_into = e.feedback_id and e.act in ('ANSWER', 'REFUSE'))
        join feedback_sender s on s.unit_id = f.unit_id and s.feedback_id = f.id
       cross join lateral (
             select coalesce(bool_or(m.sent), false) as sent, count(*)::int as tries,
                    max(m.at) as last, coalesce(bool_or(m.fault = 'ADDRESS'), false) as hopeless
               from feedback_mail m
              where m.unit_id = f.unit_id and m.feedback_id = f.id and m.of_id = e.feedback_id
                and m.seq = e.seq) t
       where e.act in ('ASK', 'ANSWER', 'REFUSE', 'SETTLE') and e.at >= :since
         and s.contact like '%@%' and not t.sent and not t.hopeless and t.tries < :most
         and (t.last is null or t.last <= :now - make_interval(mins => (power(4, t.tries))::int))
         and not exists (select from feedback_mail_taken k
                          where k.unit_id = f.unit_id and k.feedback_id = f.id
                            and k.of_id = e.feedback_id and k.seq = e.seq
                            and k.number = t.tries + 1 and k.at > :now - interval '10 minutes')
       order by t.tries, e.at
       limit 1
      """;

  // Known by nobody to have gone: after ten minutes it is taken again, with the same number.
  private static final String TAKEN =
      """
      insert into feedback_mail_taken (unit_id, feedback_id, of_id, seq, number, again, at)
      select :unit, :id, :of, :seq, :number, 1 + count(*), :now
        from feedback_mail_taken
       where unit_id = :unit and feedback_id = :id and of_id = :of and seq = :seq
         and number = :number
      """;

  private static final String TRIED =
      """
      insert into feedback_mail (unit_id, feedback_id, of_id, seq, number, at, sent, fault)
           values (:unit, :id, :of, :seq, :number, :now, :sent, :fault)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  FeedbackMailStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One letter to send. */
  record Due(
      UnitId unit,
      UUID feedback,
      UUID of,
      int seq,
      FeedbackAct act,
      String code,
      String to,
      int tries) {
    /** Never shows the address in a log line. */
    @Override
    public String toString() {
      return "Due[" + feedback + "." + seq + "]";
    }
  }

  boolean isMine() {
    return jdbc.sql(MINE).query(Boolean.class).single();
  }

  Optional<Due> next(Instant since, Instant now, int most) {
    return jdbc.sql(NEXT)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, n) ->
            new Due(
                new UnitId(row.getString("unit_id")),
                row.getObject("id", UUID.class),
                row.getObject("of_id", UUID.class),
                row.getInt("seq"),
                FeedbackAct.valueOf(row.getString("act")),
                "PA " + row.getInt("number") + "/" + row.getInt("year"),
                row.getString("contact").strip(),
                row.getInt("tries")))
        .optional();
  }

  void taken(Due letter, Instant now) {
    of(TAKEN, letter, now).update();
  }

  void tried(Due letter, Instant now, Optional<ToTell.Fault> fault) {
    of(TRIED, letter, now)
        .param("sent", fault.isEmpty())
        .param("fault", fault.map(Enum::name).orElse(null), Types.VARCHAR)
        .update();
  }

  private JdbcClient.StatementSpec of(String sql, Due letter, Instant now) {
    return jdbc.sql(sql)
        .param("unit", letter.unit().code())
        .param("id", letter.feedback())
        .param("of", letter.of())
        .param("seq", letter.seq())
        .param("number", letter.tries() + 1)
        .param("now", now.atOffset(ZoneOffset.UTC));
  }
}
