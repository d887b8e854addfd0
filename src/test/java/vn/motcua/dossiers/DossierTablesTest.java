package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.WrongRows;
import vn.motcua.WrongRows.Wrong;

/** What the tables of the dossiers refuse: a number twice, a dossier in nobody's hands. */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierTablesTest {
  private static final String NEW = "\"0190a000-0000-7000-8000-000000000001\"";

  /** A second dossier that differs in everything that must be different. */
  private static final String OTHER =
      "\"id\": NEW, \"number\": 99, \"code\": \"03169-261102-0099\", \"external_code\": null,"
          + " \"track_secret\": \"abcdefghjkmnpqrs\", \"open_ref\": NEW";

  private static final List<Wrong> WRONG =
      WrongRows.read(
          """
          dossier_number | dossier_number_pkey | {}
          dossier_number | dossier_number_unit_id_fkey | {"unit_id": "99999"}
          dossier_number | dossier_number_last_check | {"day": "2026-12-01", "last": 0}
          dossier_number | dossier_number_head_check | {"day": "2026-12-01", "head": "\\\\x00"}
          dossier_number | dossier_number_opening_check | {"day": "2026-12-01", "opening": "\\\\x00"}
          dossier_number | dossier_number_ordinal_check | {"day": "2026-12-01", "ordinal": 0, "after_day": "2026-11-02", "after_last": 1, "after_head": "HASH"}
          dossier_number | dossier_number_after_last_check | {"day": "2026-12-01", "ordinal": 9, "after_day": "2026-11-02", "after_last": 0, "after_head": "HASH"}
          dossier_number | dossier_number_after_head_check | {"day": "2026-12-01", "ordinal": 9, "after_day": "2026-11-02", "after_last": 1, "after_head": "\\\\x00"}
          dossier_number | dossier_number_check1 | {"day": "2026-12-01", "ordinal": 9, "after_day": "2026-12-01", "after_last": 1, "after_head": "HASH"}
          dossier_number | dossier_number_check2 | {"day": "2026-12-01", "ordinal": 9}
          dossier_number | dossier_number_check2 | {"day": "2026-12-01", "ordinal": 9, "after_day": "2026-11-02"}
          dossier_number | dossier_number_check2 | {"day": "2026-12-01", "after_day": "2026-11-02", "after_last": 1, "after_head": "HASH"}
          dossier_number | dossier_number_unit_id_ordinal_key | {"day": "2026-12-01"}
          dossier_number | dossier_number_unit_id_after_day_fkey | {"day": "2026-12-01", "ordinal": 9, "after_day": "2026-11-30", "after_last": 1, "after_head": "HASH"}
          dossier_days | dossier_days_pkey | {}
          dossier_days | dossier_days_days_check | {"days": -1}
          dossier_days | dossier_days_check | {"days": 0}
          dossier_days | dossier_days_check | {"latest": null}
          dossier_days | dossier_days_unit_id_fkey | {"unit_id": "99999", "days": 0, "latest": null}
          dossier_days | dossier_days_unit_id_latest_fkey | {"unit_id": "03328"}
          dossier | dossier_pkey | {"number": 99, "code": "03169-261102-0099", "track_secret": "abcdefghjkmnpqrs"}
          dossier | dossier_unit_id_day_number_key | {"id": NEW, "code": "03169-261102-0099", "track_secret": "abcdefghjkmnpqrs"}
          dossier | dossier_unit_id_code_key | {"id": NEW, "number": 99, "track_secret": "abcdefghjkmnpqrs"}
          dossier | dossier_unit_id_track_secret_key | {"id": NEW, "number": 99, "code": "03169-261102-0099"}
          dossier | dossier_unit_id_fkey | {OTHER, "unit_id": "99999"}
          dossier | dossier_unit_id_holder_fkey | {OTHER, "holder": NEW}
          dossier | dossier_procedure_version_fkey | {OTHER, "procedure_version": NEW}
          dossier | dossier_workflow_id_fkey | {OTHER, "workflow_id": NEW}
          dossier | holder is null | {OTHER, "holder": null}
          dossier | dossier_number_check | {OTHER, "number": 0}
          dossier | dossier_code_check | {OTHER, "code": "0316"}
          dossier | dossier_external_code_check | {OTHER, "external_code": "H1"}
          dossier | dossier_external_entry_check | {OTHER, "external_entry": "GUESSED"}
          dossier | dossier_track_secret_check | {OTHER, "track_secret": "short"}
          dossier | dossier_stage_check | {OTHER, "stage": "LOST"}
          dossier | dossier_step_check | {OTHER, "step": 0}
          dossier | dossier_version_check | {OTHER, "version": 0}
          dossier | dossier_outcome_check | {OTHER, "outcome": "MAYBE"}
          dossier | dossier_mark_check | {OTHER, "mark": "NEARLY", "ready_at": "2026-11-02T09:00:00Z"}
          dossier | dossier_head_check | {OTHER, "head": "\\\\x00"}
          dossier | dossier_check | {OTHER, "ready_at": "2026-11-02T09:00:00Z"}
          dossier | dossier_check | {OTHER, "mark": "LATE"}
          dossier | dossier_closed_check | {OTHER, "closed_at": "2026-11-02T09:00:00Z"}
          dossier | dossier_closed_check | {OTHER, "stage": "WITHDRAWN"}
          dossier | dossier_check2 | {OTHER, "stage": "SEALING"}
          dossier | dossier_check2 | {OTHER, "stage": "READY"}
          dossier | dossier_check3 | {OTHER, "step": 99}
          dossier | dossier_check3 | {OTHER, "used": [0]}
          dossier | dossier_check4 | {OTHER, "due_at": "2026-11-01T00:00:00Z"}
          dossier | dossier_check4 | {OTHER, "clock_start": "2026-11-01T00:00:00Z"}
          dossier_event | dossier_event_pkey | {}
          dossier_event | dossier_event_seq_check | {"seq": 0}
          dossier_event | dossier_event_step_mark_check | {"seq": 99, "step_mark": "NEARLY"}
          dossier_event | dossier_event_data_check | {"seq": 99, "data": "[1]"}
          dossier_event | dossier_event_data_check | {"seq": 99, "data": "words"}
          dossier_event | dossier_event_hash_check | {"seq": 99, "hash": "\\\\x00"}
          dossier_event | dossier_event_unit_id_dossier_id_fkey | {"dossier_id": NEW}
          dossier_event | dossier_event_unit_id_actor_fkey | {"seq": 99, "actor": NEW}
          dossier_applicant | dossier_applicant_pkey | {}
          dossier_applicant | dossier_applicant_revision_check | {"revision": 0}
          dossier_applicant | dossier_applicant_name_check | {"revision": 9, "name": ""}
          dossier_applicant | dossier_applicant_name_check | {"revision": 9, "name": "LONG201"}
          dossier_applicant | dossier_applicant_birth_check | {"revision": 9, "birth": "5/3/1999"}
          dossier_applicant | dossier_applicant_birth_check | {"revision": 9, "birth": "1999-3"}
          dossier_applicant | dossier_applicant_id_number_check | {"revision": 9, "id_number": "LONG201"}
          dossier_applicant | dossier_applicant_phone_check | {"revision": 9, "phone": "LONG201"}
          dossier_applicant | dossier_applicant_email_check | {"revision": 9, "email": "LONG201"}
          dossier_applicant | dossier_applicant_address_check | {"revision": 9, "address": "LONG401"}
          dossier_applicant | dossier_applicant_submitter_check | {"revision": 9, "submitter": "LONG201"}
          dossier_applicant | dossier_applicant_submitter_id_check | {"revision": 9, "submitter_id": "LONG201"}
          dossier_applicant | dossier_applicant_salt_check | {"revision": 9, "salt": "\\\\x00"}
          dossier_applicant | dossier_applicant_unit_id_dossier_id_fkey | {"dossier_id": NEW}
          dossier_note | dossier_note_pkey | {}
          dossier_note | dossier_note_words_check | {"seq": 99, "words": ""}
          dossier_note | dossier_note_salt_check | {"seq": 99, "salt": "\\\\x00"}
          dossier_note | dossier_note_unit_id_dossier_id_fkey | {"dossier_id": NEW}
          dossier_request | dossier_request_pkey | {}
          dossier_request | dossier_request_unit_id_dossier_id_fkey | {"key": NEW, "dossier_id": NEW}
          dossier_code_pattern | dossier_code_pattern_pkey | {}
          dossier_code_pattern | dossier_code_pattern_unit_id_fkey | {"unit_id": "99999"}
          dossier_code_pattern | dossier_code_pattern_pattern_check | {"unit_id": "03328", "pattern": "{n}"}
          """);

  @Autowired WrongRows rows;
  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired TestClock clock;

  @BeforeAll
  void one_dossier_sent_back_with_words() {
    clock.set(TestClock.MONDAY_MORNING);
    Dossier received = world.received("Vừ Thị Mỷ");
    Dossier handed =
        dossiers.handOver(
            world.the("intake"), DossierWorld.seen(received), world.id("head"), "Gia đình cần gấp");
    assertThat(handed.version()).isEqualTo(2);
    rows.write("insert into dossier_code_pattern values ('03169', '{unit}-{yymmdd}-{nnnn}')");
  }

  static List<Wrong> wrong() {
    return WRONG;
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void a_wrong_row_is_refused_by_its_rule(Wrong wrong) {
    String change =
        wrong
            .change()
            .replace("OTHER", OTHER)
            .replace("NEW", NEW)
            .replace("HASH", "\\\\x" + "00".repeat(32))
            .replace("LONG201", "x".repeat(201))
            .replace("LONG401", "x".repeat(401));
    rows.isRefused(new Wrong(wrong.table(), wrong.constraint(), change));
  }

  @Test
  void every_rule_of_the_tables_of_days_and_words_has_a_row_that_breaks_it() {
    rows.everyRuleIsBroken(
        WRONG,
        "dossier_number",
        "dossier_days",
        "dossier_applicant",
        "dossier_note",
        "dossier_request",
        "dossier_code_pattern");
  }

  @Test
  void the_same_code_of_the_portal_is_taken_once_in_a_commune() {
    rows.isTaken("dossier", ("{" + OTHER + "}").replace("NEW", NEW));
    rows.write("update dossier set external_code = 'H18-261102-0001'");
    assertThat(
            rows.refusal(
                "dossier",
                ("{" + OTHER.replace("null", "\"H18-261102-0001\"") + "}").replace("NEW", NEW)))
        .contains("dossier_unit_id_external_code_key");
    rows.write("update dossier set external_code = null");
  }

  @Test
  void nobody_of_the_neighbour_commune_can_hold_a_dossier() {
    String stranger = "\"" + world.id("appraiser (Thanh Nưa)") + "\"";
    assertThat(
            rows.refusal(
                "dossier", ("{" + OTHER + ", \"holder\": " + stranger + "}").replace("NEW", NEW)))
        .contains("dossier_unit_id_holder_fkey");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update dossier_event set at = now()",
        "update dossier_event set hash = hash",
        "delete from dossier_event",
        "delete from dossier",
        "delete from dossier_number",
        "delete from dossier_days",
        "truncate dossier_event, dossier_note",
        "alter table dossier_event drop constraint dossier_event_hash_check"
      })
  void the_application_cannot_undo_what_was_written(String sql) {
    rows.mayNot(sql);
  }

  @ParameterizedTest
  @CsvSource({
    "dossier_event, SELECT INSERT",
    "dossier, SELECT INSERT UPDATE",
    "dossier_number, SELECT INSERT",
    "dossier_days, SELECT INSERT",
    "dossier_outbox, SELECT INSERT UPDATE DELETE"
  })
  void the_application_has_these_rights_and_no_more(String table, String rights) {
    assertThat(rows.rights(table)).isEqualTo(rights);
  }
}
