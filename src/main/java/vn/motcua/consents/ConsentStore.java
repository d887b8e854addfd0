package vn.motcua.consents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.citizens.Citizen;
import vn.motcua.shared.UnitId;

/** Consents and how they ended: rows are added, none is changed. */
@Component
class ConsentStore {
  private static final String COLUMNS =
      """
         select c.unit_id, c.id, c.helper, h.name as helper_name, c.kind, g.kind as guide_kind,
                c.person, c.person_number, c.person_birth, c.manner, c.proof, c.proof_day,
                c.given_at, c.last_day, least(e.at, ge.at) as ended_at
           from consent c
           join citizen h on h.id = c.helper
      left join guide g on g.unit_id = c.unit_id and g.id = c.guide
      left join guide_end ge on ge.unit_id = c.unit_id and ge.guide = c.guide
      left join consent_end e on e.unit_id = c.unit_id and e.consent = c.id
      """;

  private static final String GIVE =
      """
      insert into consent (unit_id, id, helper, kind, guide, grantor, person, person_number,
                           person_birth, manner, proof, proof_day, given_at, last_day)
           values (:unit, :id, :helper, :kind, :guide, :grantor, :person, :number, :birth, :manner,
                   :proof, :proofDay, :at, :last)
      """;

  private static final String END =
      """
      insert into consent_end (unit_id, consent, by, officer, at)
           values (:unit, :id, :by, :officer, :at)
      on conflict do nothing
      """;

  /** Those that were not ended first. */
  private static final String NEWEST =
      " order by least(e.at, ge.at) is not null, c.given_at desc, c.id limit 200";

  private final JdbcClient jdbc;

  ConsentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps others who read or end it waiting until this transaction ends. */
  void hold(UnitId unit, UUID id) {
    jdbc.sql("select id from consent where unit_id = :unit and id = :id for update")
        .param("unit", unit.code())
        .param("id", id)
        .query(UUID.class)
        .optional();
  }

  void give(
      NewConsent one,
      UUID id,
      Citizen helper,
      Optional<Guide> guide,
      @Nullable UUID grantor,
      Instant at) {
    jdbc.sql(GIVE)
        .param("unit", one.unit().code())
        .param("id", id)
        .param("helper", helper.id())
        .param("kind", one.kind().name())
        .param("guide", guide.map(Guide::id).orElse(null), Types.OTHER)
        .param("grantor", grantor, Types.OTHER)
        .param("person", one.person().name())
        .param("number", one.person().number())
        .param("birth", one.person().birth())
        .param("manner", one.manner().name())
        .param("proof", one.proof())
        .param("proofDay", one.proofDay().orElse(null), Types.DATE)
        .param("at", Timestamp.from(at))
        .param("last", one.last(), Types.DATE)
        .update();
  }

  void end(UnitId unit, UUID id, String by, @Nullable UUID officer, Instant at) {
    jdbc.sql(END)
        .param("unit", unit.code())
        .param("id", id)
        .param("by", by)
        .param("officer", officer, Types.OTHER)
        .param("at", Timestamp.from(at))
        .update();
  }

  Optional<Consent> find(UnitId unit, UUID id) {
    return jdbc.sql(COLUMNS + " where c.unit_id = :unit and c.id = :id")
        .param("unit", unit.code())
        .param("id", id)
        .query(ConsentStore::consent)
        .optional();
  }

  List<Consent> ofHelper(UUID helper) {
    return jdbc.sql(COLUMNS + " where c.helper = :helper" + NEWEST)
        .param("helper", helper)
        .query(ConsentStore::consent)
        .list();
  }

  /** Those by which others may act for this person. */
  List<Consent> ofPerson(Citizen citizen) {
    return jdbc.sql(
            COLUMNS
                + """
                 where (c.grantor = :citizen
                        or c.person_number = :number and c.person_number <> '')
                """
                + NEWEST)
        .param("citizen", citizen.id())
        .param("number", citizen.number())
        .query(ConsentStore::consent)
        .list();
  }

  List<Consent> inUnit(UnitId unit) {
    return jdbc.sql(COLUMNS + " where c.unit_id = :unit" + NEWEST)
        .param("unit", unit.code())
        .query(ConsentStore::consent)
        .list();
  }

  void code(byte[] digest, UUID grantor, Instant at) {
    jdbc.sql("insert into consent_code (digest, grantor, at) values (:digest, :grantor, :at)")
        .param("digest", digest)
        .param("grantor", grantor)
        .param("at", Timestamp.from(at))
        .update();
  }

  void forgetCodes(Instant before) {
    jdbc.sql("delete from consent_code where at < :before")
        .param("before", Timestamp.from(before))
        .update();
  }

  /** Whose code it is; it is good once. */
  Optional<Citizen> redeem(byte[] digest, Instant notBefore) {
    return jdbc.sql(
            """
            with gone as (delete from consent_code where digest = :digest and at >= :notBefore
                          returning grantor)
               select c.id, c.level, c.name, c.id_number as number, c.birth, c.phone
                 from gone join citizen c on c.id = gone.grantor
            """)
        .param("digest", digest)
        .param("notBefore", Timestamp.from(notBefore))
        .query(Citizen.class)
        .optional();
  }

  private static Consent consent(ResultSet row, int number) throws SQLException {
    return new Consent(
        new UnitId(row.getString("unit_id")),
        row.getObject("id", UUID.class),
        row.getObject("helper", UUID.class),
        row.getString("helper_name"),
        Consent.Kind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getString("guide_kind")).map(Guide.Kind::valueOf),
        new Consent.Person(
            row.getString("person"), row.getString("person_number"), row.getString("person_birth")),
        Consent.Manner.valueOf(row.getString("manner")),
        row.getString("proof"),
        Optional.ofNullable(row.getObject("proof_day", LocalDate.class)),
        row.getTimestamp("given_at").toInstant(),
        row.getObject("last_day", LocalDate.class),
        Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant));
  }
}
