package vn.motcua.dossiers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.UnitId;

/** Applicants and words of one unit kept in memory until they are written. */
final class BulkApplicantStore extends ApplicantStore {
  private final BulkDossierStore dossiers;
  private final boolean newUnit;
  private final Map<String, UUID> persons = new HashMap<>();
  private final Map<UUID, Integer> revisions = new HashMap<>();
  private final CopyLines applicantLines =
      new CopyLines(
          "dossier_applicant",
          "unit_id, dossier_id, revision, name, birth, id_number, phone, email, address,"
              + " submitter, submitter_id, salt");
  private final CopyLines noteLines =
      new CopyLines("dossier_note", "unit_id, dossier_id, seq, words, salt");

  BulkApplicantStore(JdbcClient jdbc, BulkDossierStore dossiers, UnitId unit) {
    super(jdbc);
    this.dossiers = dossiers;
    this.newUnit =
        jdbc.sql("select 1 from dossier where unit_id = :unit limit 1")
            .param("unit", unit.code())
            .query(Integer.class)
            .optional()
            .isEmpty();
  }

  @Override
  void insert(UnitId unit, UUID dossier, int revision, Applicant a, byte[] salt) {
    applicantLines.add(
        unit.code(),
        dossier,
        revision,
        a.name(),
        a.birth(),
        a.idNumber(),
        a.phone(),
        a.email(),
        a.address(),
        a.submitter(),
        a.submitterId(),
        salt);
    revisions.put(dossier, revision);
    dossiers
        .find(unit, dossier)
        .filter(found -> !a.idNumber().isEmpty())
        .ifPresent(found -> persons.put(a.idNumber(), found.filing().person()));
  }

  @Override
  int revisions(UnitId unit, UUID dossier) {
    return revisions.getOrDefault(dossier, 0);
  }

  @Override
  Optional<UUID> personWithNumber(UnitId unit, String idNumber) {
    UUID known = persons.get(idNumber);
    return known != null || newUnit
        ? Optional.ofNullable(known)
        : super.personWithNumber(unit, idNumber);
  }

  @Override
  void note(UnitId unit, UUID dossier, int seq, String words, byte[] salt) {
    noteLines.add(unit.code(), dossier, seq, words, salt);
  }

  List<CopyLines> lines() {
    revisions.clear();
    return List.of(applicantLines, noteLines);
  }
}
