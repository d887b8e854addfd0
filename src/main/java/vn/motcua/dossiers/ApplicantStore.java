package vn.motcua.dossiers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** SQL of what may be erased by law: the applicant, and the free words of an act. */
@Component
class ApplicantStore {
  private static final String INSERT =
      """
      insert into dossier_applicant
             (unit_id, dossier_id, revision, name, birth, id_number, phone, email, address,
              submitter, submitter_id, salt)
      values (:unit, :dossier, :revision, :name, :birth, :idNumber, :phone, :email, :address,
              :submitter, :submitterId, :salt)
      """;

  private static final String LATEST =
      """
        select *
          from dossier_applicant
         where unit_id = :unit and dossier_id = :dossier
      order by revision desc
         limit 1
      """;

  private static final String REVISIONS =
      """
      select coalesce(max(revision), 0)
        from dossier_applicant
       where unit_id = :unit and dossier_id = :dossier
      """;

  private static final String PERSON_OF_NUMBER =
      """
        select d.person_id
          from dossier_applicant a
          join dossier d on d.unit_id = a.unit_id and d.id = a.dossier_id
         where a.unit_id = :unit and a.id_number = :idNumber
      order by d.received_at desc
         limit 1
      """;

  private static final String IS_PERSON =
      """
      select exists (
             select 1
               from dossier d
               join dossier_applicant a on a.unit_id = d.unit_id and a.dossier_id = d.id
              where d.unit_id = :unit and d.person_id = :person and a.id_number = :idNumber
                and (a.id_number <> '' or a.folded_name = fold(:name)))
      """;

  private static final String NOTE =
      """
      insert into dossier_note (unit_id, dossier_id, seq, words, salt)
           values (:unit, :dossier, :seq, :words, :salt)
      """;

  private final JdbcClient jdbc;

  ApplicantStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UnitId unit, UUID dossier, int revision, Applicant applicant, byte[] salt) {
    jdbc.sql(INSERT)
        .param("unit", unit.code())
        .param("dossier", dossier)
        .param("revision", revision)
        .param("name", applicant.name())
        .param("birth", applicant.birth())
        .param("idNumber", applicant.idNumber())
        .param("phone", applicant.phone())
        .param("email", applicant.email())
        .param("address", applicant.address())
        .param("submitter", applicant.submitter())
        .param("submitterId", applicant.submitterId())
        .param("salt", salt)
        .update();
  }

  Optional<Applicant> latest(UnitId unit, UUID dossier) {
    return jdbc.sql(LATEST)
        .param("unit", unit.code())
        .param("dossier", dossier)
        .query(DossierRows::applicant)
        .optional();
  }

  int revisions(UnitId unit, UUID dossier) {
    return jdbc.sql(REVISIONS)
        .param("unit", unit.code())
        .param("dossier", dossier)
        .query(Integer.class)
        .single();
  }

  /** The person whose dossiers in the unit carry this number, if there are any. */
  Optional<UUID> personWithNumber(UnitId unit, String idNumber) {
    return idNumber.isEmpty()
        ? Optional.empty()
        : jdbc.sql(PERSON_OF_NUMBER)
            .param("unit", unit.code())
            .param("idNumber", idNumber)
            .query(UUID.class)
            .optional();
  }

  /** Whether the unit knows this person under the number, or without one under the name. */
  boolean isPerson(UnitId unit, UUID person, Applicant applicant) {
    return jdbc.sql(IS_PERSON)
        .param("unit", unit.code())
        .param("person", person)
        .param("idNumber", applicant.idNumber())
        .param("name", applicant.name())
        .query(Boolean.class)
        .single();
  }

  void note(UnitId unit, UUID dossier, int seq, String words, byte[] salt) {
    jdbc.sql(NOTE)
        .param("unit", unit.code())
        .param("dossier", dossier)
        .param("seq", seq)
        .param("words", words)
        .param("salt", salt)
        .update();
  }
}
