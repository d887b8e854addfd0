package vn.motcua.telling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/** Reads what has not been told, and what was. */
@Component
class TellingSearch {
  /** News that still means something: the last of its kind, and the citizen has not acted on it. */
  private static final String OPEN =
      """
      select t.unit_id, t.dossier_id, t.seq, t.news, t.since,
             coalesce(d.external_code, d.code) as code, v.name as procedure,
             coalesce(d.rescheduled_to, d.due_at) as date, coalesce(a.name, '') as applicant,
             coalesce(a.phone, '') as phone, coalesce(a.email, '') as email,
             coalesce(a.address, '') as address, r.calls, r.last_call, r.mails, r.fault
        from telling t
        join dossier d on d.unit_id = t.unit_id and d.id = t.dossier_id
        join procedure_version v on v.id = d.procedure_version
        left join lateral (
             select p.name, p.phone, p.email, p.address
               from dossier_applicant p
              where p.unit_id = d.unit_id and p.dossier_id = d.id
              order by p.revision desc
              limit 1) a on true
       cross join lateral (
             select coalesce(bool_or(k.reached), false) as reached,
                    (count(*) filter (where k.means = 'PHONE'))::int as calls,
                    max(k.at) filter (where k.means = 'PHONE') as last_call,
                    (count(*) filter (where k.means = 'EMAIL'))::int as mails,
                    max(k.at) filter (where k.means = 'EMAIL') as last_mail,
                    (array_agg(k.fault order by k.number desc)
                       filter (where k.fault is not null))[1] as fault
               from telling_try k
              where k.unit_id = t.unit_id and k.dossier_id = t.dossier_id and k.seq = t.seq) r
       where not r.reached
         and case when t.news = 'SUPPLEMENT' then d.stage = 'AWAITING_SUPPLEMENT'
                  when t.news in ('READY', 'REFUSED') then d.stage = 'READY'
                  when t.news = 'STOPPED' then d.stage = 'STOPPED'
                  else d.closed_at is null and d.ready_at is null end
         and not exists (
             select from telling later
              where later.unit_id = t.unit_id and later.dossier_id = t.dossier_id
                and later.news = t.news and later.seq > t.seq)
      """;

  private static final String OF_UNIT =
      OPEN
          + """
               and t.unit_id = :unit
               and t.dossier_id in (
                   select o.id from dossier o where o.unit_id = :unit and o.closed_at is null
                    union all
                   select s.dossier_id
                     from telling s
                    where s.unit_id = :unit and s.news = 'STOPPED')
             order by coalesce(r.last_call > :rested, false), t.since, code
             limit :most
          """;

  private static final String TO_MAIL =
      OPEN
          + """
               and t.since >= :since and a.email <> '' and r.mails < :tries
               and coalesce(r.fault, '') <> 'ADDRESS'
               and (r.last_mail is null
                    or r.last_mail <= :now - make_interval(mins => (power(4, r.mails))::int))
               and not exists (
                   select from telling_mail_taken k
                    where k.unit_id = t.unit_id and k.dossier_id = t.dossier_id and k.seq = t.seq
                      and k.number = r.mails + 1 and k.at > :now - interval '10 minutes')
             order by r.mails, t.since
             limit 1
          """;

  private static final String OF_DOSSIER =
      """
      select t.news, t.since, k.means, k.at, coalesce(o.name, '') as officer,
             (select count(*)::int
                from telling_try m
               where m.unit_id = t.unit_id and m.dossier_id = t.dossier_id and m.seq = t.seq
                 and not m.reached) as tries
        from telling t
        left join telling_try k on k.unit_id = t.unit_id and k.dossier_id = t.dossier_id
                               and k.seq = t.seq and k.reached
        left join officer o on o.unit_id = k.unit_id and o.id = k.officer
       where t.unit_id = :unit and t.dossier_id = :dossier
       order by t.seq
      """;

  private static final String MOVED =
      """
      select t.dossier_id, max(t.since) as since, coalesce(d.external_code, d.code) as code,
             v.name as procedure, o.name as holder, d.due_at
        from dossier d
        join telling t on t.unit_id = d.unit_id and t.dossier_id = d.id and t.news = 'DUE_MOVED'
        join procedure_version v on v.id = d.procedure_version
        join officer o on o.unit_id = d.unit_id and o.id = d.holder
       where d.unit_id = :unit and d.closed_at is null and d.ready_at is null
         and d.holder = :holder and t.since >= :since
       group by t.dossier_id, d.external_code, d.code, v.name, o.name, d.due_at
       order by since desc, code
       limit 50
      """;

  private final JdbcClient jdbc;

  TellingSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The oldest first; whoever was called in vain after {@code rested} comes at the end. */
  List<ToTell> open(UnitId unit, Instant rested, int most) {
    return jdbc.sql(OF_UNIT)
        .param("unit", unit.code())
        .param("rested", rested.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, n) -> line(row))
        .list();
  }

  /** The next news an e-mail can tell now, of any unit; each failure waits four times as long. */
  Optional<ToTell> toMail(Instant since, Instant now, int tries) {
    return jdbc.sql(TO_MAIL)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("tries", tries)
        .query((row, n) -> line(row))
        .optional();
  }

  List<Told> of(UnitId unit, UUID dossier) {
    return jdbc.sql(OF_DOSSIER)
        .param("unit", unit.code())
        .param("dossier", dossier)
        .query((row, n) -> told(row))
        .list();
  }

  /** Dossiers this officer holds whose date a decision moved since then. */
  List<OwnReminders.Reminder> moved(UnitId unit, UUID holder, Instant since) {
    return jdbc.sql(MOVED)
        .param("unit", unit.code())
        .param("holder", holder)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query((row, n) ->
            new OwnReminders.Reminder(
                Message.of("telling.reminder.moved"),
                "soon",
                row.getString("procedure"),
                row.getString("code"),
                "/ban-lam-viec/ho-so/" + row.getObject("dossier_id", UUID.class),
                row.getString("holder"),
                instant(row, "due_at").orElseThrow()))
        .list();
  }

  private static Told told(ResultSet row) throws SQLException {
    String means = row.getString("means");
    return new Told(
        News.valueOf(row.getString("news")),
        instant(row, "since").orElseThrow(),
        row.getInt("tries"),
        means == null
            ? Optional.empty()
            : Optional.of(
                new Told.Reached(
                    Means.valueOf(means),
                    instant(row, "at").orElseThrow(),
                    row.getString("officer"))));
  }

  private static ToTell line(ResultSet row) throws SQLException {
    return new ToTell(
        new UnitId(row.getString("unit_id")),
        row.getObject("dossier_id", UUID.class),
        row.getInt("seq"),
        row.getString("code"),
        row.getString("procedure"),
        News.valueOf(row.getString("news")),
        instant(row, "since").orElseThrow(),
        instant(row, "date").orElseThrow(),
        row.getString("applicant"),
        row.getString("phone"),
        row.getString("email"),
        row.getString("address"),
        row.getInt("calls"),
        instant(row, "last_call"),
        row.getInt("mails"),
        Optional.ofNullable(row.getString("fault")).map(ToTell.Fault::valueOf));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
