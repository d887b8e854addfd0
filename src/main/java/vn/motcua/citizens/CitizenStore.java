package vn.motcua.citizens;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts of citizens and their visits. */
@Component
class CitizenStore {
  private static final String ARRIVE =
      """
      insert into citizen (id, provider, issuer, subject, level, name, id_number, birth, phone,
                           created_at, seen_at)
           values (:id, :provider, :issuer, :subject, :level, :name, :number, :birth, :phone,
                   :now, :now)
      on conflict (issuer, subject)
        do update set level = excluded.level, name = excluded.name,
                      id_number = excluded.id_number, birth = excluded.birth,
                      phone = case when excluded.phone = '' then citizen.phone
                                   else excluded.phone end,
                      seen_at = excluded.seen_at
        returning id, level, name, id_number as number, birth, phone
      """;

  private static final String BEGIN =
      """
      insert into citizen_visit (digest, citizen, begun, seen_at)
           values (:digest, :citizen, :now, :now)
      """;

  private static final String VISITING =
      """
      select c.id, c.level, c.name, c.id_number as number, c.birth, c.phone
        from citizen_visit v
        join citizen c on c.id = v.citizen
       where v.digest = :digest and v.seen_at > :idle and v.begun > :longest
      """;

  private static final String SEEN =
      """
      update citizen_visit set seen_at = :now
       where digest = :digest and seen_at < :before
      """;

  private final JdbcClient jdbc;

  CitizenStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Citizen arrive(
      UUID id,
      Provider provider,
      String issuer,
      String subject,
      ClaimNames.Told told,
      Instant now) {
    return jdbc.sql(ARRIVE)
        .param("id", id)
        .param("provider", provider.id())
        .param("issuer", issuer)
        .param("subject", subject)
        .param("level", told.level())
        .param("name", told.name())
        .param("number", told.number())
        .param("birth", told.birth())
        .param("phone", told.phone())
        .param("now", Timestamp.from(now))
        .query(Citizen.class)
        .single();
  }

  void begin(byte[] digest, UUID citizen, Instant now) {
    jdbc.sql(BEGIN)
        .param("digest", digest)
        .param("citizen", citizen)
        .param("now", Timestamp.from(now))
        .update();
  }

  Optional<Citizen> visiting(byte[] digest, Instant now, Duration idle, Duration longest) {
    return jdbc.sql(VISITING)
        .param("digest", digest)
        .param("idle", Timestamp.from(now.minus(idle)))
        .param("longest", Timestamp.from(now.minus(longest)))
        .query(Citizen.class)
        .optional();
  }

  /** When the visit ends unless somebody uses it; empty where there is none. */
  Optional<Instant> ends(byte[] digest, Duration idle, Duration longest) {
    return jdbc.sql("select seen_at, begun from citizen_visit where digest = :digest")
        .param("digest", digest)
        .query((row, number) -> {
          Instant unused = row.getTimestamp("seen_at").toInstant().plus(idle);
          Instant last = row.getTimestamp("begun").toInstant().plus(longest);
          return unused.isBefore(last) ? unused : last;
        })
        .optional();
  }

  /** Once a minute is enough. */
  void seen(byte[] digest, Instant now) {
    jdbc.sql(SEEN)
        .param("digest", digest)
        .param("now", Timestamp.from(now))
        .param("before", Timestamp.from(now.minusSeconds(60)))
        .update();
  }

  void end(byte[] digest) {
    jdbc.sql("delete from citizen_visit where digest = :digest").param("digest", digest).update();
  }

  List<CitizenVisit> visits(UUID citizen, Instant now, Duration longest) {
    return jdbc.sql(
            """
            select begun, seen_at from citizen_visit
             where citizen = :citizen and begun > :longest order by begun desc
            """)
        .param("citizen", citizen)
        .param("longest", Timestamp.from(now.minus(longest)))
        .query((row, number) ->
            new CitizenVisit(
                row.getTimestamp("begun").toInstant(), row.getTimestamp("seen_at").toInstant()))
        .list();
  }

  void endAll(UUID citizen) {
    jdbc.sql("delete from citizen_visit where citizen = :citizen")
        .param("citizen", citizen)
        .update();
  }

  /** Visits over for good leave nothing behind. */
  void forget(Instant now, Duration longest) {
    jdbc.sql("delete from citizen_visit where begun < :before")
        .param("before", Timestamp.from(now.minus(longest)))
        .update();
  }
}
