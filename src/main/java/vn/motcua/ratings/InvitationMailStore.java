package vn.motcua.ratings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.shared.UnitId;

/** SQL of the e-mails that invite to rate. */
@Component
class InvitationMailStore {
  /** Days after the result on which the e-mail still goes: a server may have been away. */
  private static final int WITHIN = 7;

  /** A server that does not answer is asked again after 1, 4, 16 and 64 minutes. */
  private static final int MOST_TRIES = 5;

  /** Days in which the same address is looked for. */
  private static final int LATELY = 90;

  private static final String MINE =
      """
      select pg_try_advisory_xact_lock(hashtext('rating_mail'))
      """;

  // Not on the day itself: whoever rates right away with the slip is not disturbed by a new way.
  private static final String NEXT =
      """
      select r.unit_id, r.dossier_id, r.until, a.email,
             (select count(*)::int
                from rating_right s
               cross join lateral (
                     select p.email
                       from dossier_applicant p
                      where p.unit_id = s.unit_id and p.dossier_id = s.dossier_id
                      order by p.revision desc
                      limit 1) other
               where s.unit_id = r.unit_id and s.until >= :lately
                 and rating_address(other.email) = rating_address(a.email)) as sharing
        from rating_right r
       cross join lateral (
             select p.email
               from dossier_applicant p
              where p.unit_id = r.unit_id and p.dossier_id = r.dossier_id
              order by p.revision desc
              limit 1) a
        left join rating_mail m on m.unit_id = r.unit_id and m.dossier_id = r.dossier_id
       where r.until between :first and :last and r.ways = 0 and a.email <> ''
         and (m.dossier_id is null
              or m.outcome = 'SERVER' and m.tries < :most
                 and m.at <= :now - make_interval(mins => (power(4, m.tries - 1))::int))
       order by r.until, r.dossier_id
       limit 1
      """;

  private static final String TRIED =
      """
      insert into rating_mail as m (unit_id, dossier_id, outcome, tries, at)
      values (:unit, :dossier, :outcome, :tries, :at)
          on conflict (unit_id, dossier_id) do update
         set outcome = excluded.outcome, tries = m.tries + excluded.tries, at = excluded.at
      """;

  // The letter went, or will: nobody at the desk holds the way to this rating.
  private static final String PRIVATE =
      """
      select case when m.outcome = 'SENT' then true
                  when m.outcome in ('ADDRESS', 'SHARED') or m.tries >= :most then false
                  else coalesce(a.email, '') <> '' and coalesce(r.ways, 0) = 0 and :until >= cast(:first as date) end
        from (select cast(:unit as text) as unit_id, cast(:dossier as uuid) as dossier_id) d
        left join rating_right r using (unit_id, dossier_id)
        left join rating_mail m using (unit_id, dossier_id)
        left join lateral (
             select p.email
               from dossier_applicant p
              where p.unit_id = d.unit_id and p.dossier_id = d.dossier_id
              order by p.revision desc
              limit 1) a on true
      """;

  private final JdbcClient jdbc;

  InvitationMailStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How one try ended. */
  enum Outcome {
    SENT,
    /** The server did not answer or did not want it now. */
    SERVER,
    /** The server knows no such address. */
    ADDRESS,
    /** Not sent: the address stands for too many dossiers. */
    SHARED
  }

  boolean isMine() {
    return jdbc.sql(MINE).query(Boolean.class).single();
  }

  Optional<MailedInvitation> next(LocalDate today, Instant now) {
    return jdbc.sql(NEXT)
        .param("first", today.plusDays(RatingRights.DAYS - WITHIN))
        .param("last", today.plusDays(RatingRights.DAYS - 1))
        .param("lately", today.plusDays(RatingRights.DAYS - LATELY))
        .param("most", MOST_TRIES)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, n) ->
            new MailedInvitation(
                new UnitId(row.getString("unit_id")),
                row.getObject("dossier_id", UUID.class),
                row.getString("email"),
                row.getObject("until", LocalDate.class),
                row.getInt("sharing")))
        .optional();
  }

  boolean isPrivate(Dossier dossier, LocalDate until, LocalDate today) {
    return jdbc.sql(PRIVATE)
        .param("unit", dossier.unit().code())
        .param("dossier", dossier.id())
        .param("until", until)
        .param("first", today.plusDays(RatingRights.DAYS - WITHIN))
        .param("most", MOST_TRIES)
        .query(Boolean.class)
        .single();
  }

  void tried(MailedInvitation invitation, Outcome outcome, Instant at) {
    jdbc.sql(TRIED)
        .param("unit", invitation.unit().code())
        .param("dossier", invitation.dossier())
        .param("outcome", outcome.name())
        .param("tries", outcome == Outcome.SHARED ? 0 : 1)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
