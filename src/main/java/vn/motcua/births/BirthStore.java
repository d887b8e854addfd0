package vn.motcua.births;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** Adds births and what was decided on them; removes rows whose time is over. */
@Component
class BirthStore {
  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('births ' || :unit, 0))";

  private static final String BASIS =
      """
      insert into birth_basis (unit_id, seq, words, decided_by, decided_at)
      select :unit, 1 + count(*), :words, :by, :now from birth_basis where unit_id = :unit
      """;

  private static final String KEEPER =
      """
      insert into birth_keeper (unit_id, seq, officer_id, decided_by, decided_at)
      select :unit, 1 + count(*), :officer, :by, :now from birth_keeper where unit_id = :unit
      """;

  private static final String RETENTION =
      """
      insert into birth_retention (unit_id, seq, days, decided_by, decided_at)
      select :unit, 1 + count(*), :days, :by, :now from birth_retention where unit_id = :unit
      """;

  private static final String IMPORT =
      """
      insert into birth_import (unit_id, digest, encoding, added, known, gone, basis_seq, imported_by,
                                imported_at)
      select :unit, :digest, :encoding, :added, :known, :gone, max(seq), :by, :now
        from birth_basis
       where unit_id = :unit
      returning id
      """;

  private static final String IMPORTED =
      "select exists (select from birth_import where unit_id = :unit and digest = :digest)";

  private static final String KNOWN =
      "select exists (select from birth where unit_id = :unit and likeness = :likeness)";

  private static final String BIRTH =
      """
      insert into birth (unit_id, import_id, born_on, sex, mother, village, twin, source, likeness,
                         entered_by, entered_at)
      values (:unit, :import, :born, :sex, :mother, :village, :twin, :source, :likeness, :by, :now)
      returning id
      """;

  private static final String LINK =
      """
      insert into birth_link (unit_id, birth_id, seq, verdict, dossier_id, words, decided_by,
                              decided_at)
      select :unit, :id, 1 + count(*), :verdict, :dossier, :words, :by, :now
        from birth_link
       where unit_id = :unit and birth_id = :id
      """;

  private static final String INVITE =
      """
      insert into birth_invitation (unit_id, birth_id, seq, inviter, result, words, noted_by,
                                    noted_at)
      select :unit, :id, 1 + count(*), :inviter, :result, :words, :by, :now
        from birth_invitation
       where unit_id = :unit and birth_id = :id
      """;

  private static final String LOOK =
      """
      insert into birth_look (unit_id, birth_id, officer_id, looked_at)
      values (:unit, :id, :by, :now)
      """;

  private static final String REMOVE = "delete from birth where unit_id = :unit and id in (:ids)";

  private static final String REMOVAL =
      """
      insert into birth_removal (unit_id, removed, removed_at) values (:unit, :removed, :now)
      """;

  private final JdbcClient jdbc;

  BirthStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void takeTurns(UnitId unit) {
    jdbc.sql(LOCK).param("unit", unit.code()).query((row, number) -> 0).list();
  }

  void basis(Actor actor, String words, Instant now) {
    of(BASIS, actor, now).param("words", words.strip()).update();
  }

  void keeper(Actor actor, UUID officer, Instant now) {
    of(KEEPER, actor, now).param("officer", officer).update();
  }

  void retention(Actor actor, int days, Instant now) {
    of(RETENTION, actor, now).param("days", days).update();
  }

  boolean isImported(UnitId unit, String digest) {
    return jdbc.sql(IMPORTED)
        .param("unit", unit.code())
        .param("digest", digest)
        .query(Boolean.class)
        .single();
  }

  boolean isKnown(UnitId unit, BirthEntry entry) {
    return jdbc.sql(KNOWN)
        .param("unit", unit.code())
        .param("likeness", entry.likeness())
        .query(Boolean.class)
        .single();
  }

  UUID imported(Actor actor, String digest, Births.Report report, Instant now) {
    return of(IMPORT, actor, now)
        .param("digest", digest)
        .param("encoding", report.encoding())
        .param("added", report.added())
        .param("known", report.known())
        .param("gone", report.gone())
        .query(UUID.class)
        .single();
  }

  UUID add(Actor actor, Optional<UUID> imported, BirthEntry entry, Instant now) {
    return of(BIRTH, actor, now)
        .param("import", imported.orElse(null))
        .param("born", entry.bornOn())
        .param("sex", entry.sex().name())
        .param("mother", entry.mother())
        .param("village", entry.village())
        .param("twin", entry.twin())
        .param("source", entry.source())
        .param("likeness", entry.likeness())
        .query(UUID.class)
        .single();
  }

  void link(
      Actor actor,
      UUID id,
      Birth.Verdict verdict,
      Optional<UUID> dossier,
      String words,
      Instant now) {
    of(LINK, actor, now)
        .param("id", id)
        .param("verdict", verdict.name())
        .param("dossier", dossier.orElse(null))
        .param("words", words.strip())
        .update();
  }

  void invite(Actor actor, UUID id, UUID inviter, Birth.Result result, String words, Instant now) {
    of(INVITE, actor, now)
        .param("id", id)
        .param("inviter", inviter)
        .param("result", result.name())
        .param("words", words.strip())
        .update();
  }

  /** One look at a birth, or at the whole list. */
  void look(Actor actor, Optional<UUID> id, Instant now) {
    of(LOOK, actor, now).param("id", id.orElse(null)).update();
  }

  void remove(UnitId unit, List<UUID> ids, Instant now) {
    int removed = jdbc.sql(REMOVE).param("unit", unit.code()).param("ids", ids).update();
    if (removed > 0) {
      jdbc.sql(REMOVAL)
          .param("unit", unit.code())
          .param("removed", removed)
          .param("now", now.atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  private JdbcClient.StatementSpec of(String sql, Actor actor, Instant now) {
    return jdbc.sql(sql)
        .param("unit", actor.unit().code())
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC));
  }
}
