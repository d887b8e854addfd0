package vn.motcua.procedures;

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
import vn.motcua.WrongRows;
import vn.motcua.WrongRows.Wrong;

/** What the tables of the catalogue refuse; published is published. */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueTablesTest {
  private static final String NEW = "\"0190a000-0000-7000-8000-000000000001\"";

  private static final List<Wrong> WRONG =
      WrongRows.read(
          """
          procedure | procedure_pkey | {}
          procedure | procedure_code_check | {"code": "7.001193"}
          procedure | procedure_code_check | {"code": "1.1193"}
          procedure | procedure_code_check | {"code": "1.001193.000.00.00.H18"}
          procedure_version | procedure_version_pkey | {"scope": "11"}
          procedure_version | procedure_version_code_fkey | {"id": NEW, "code": "6.999999"}
          procedure_version | procedure_version_scope_check | {"scope": "XX"}
          procedure_version | procedure_version_scope_check | {"scope": "031"}
          procedure_version | procedure_version_name_check | {"name": ""}
          procedure_version | procedure_version_field_check | {"field": ""}
          procedure_version | procedure_version_field_group_check | {"field_group": "hộ tịch"}
          procedure_version | procedure_version_confidence_check | {"confidence": "SURE"}
          procedure_version | procedure_version_check | {"valid_from": "2026-02-01", "valid_to": "2026-01-31"}
          procedure_version | procedure_version_code_scope_daterange_excl | {"id": NEW}
          procedure_channel | procedure_channel_pkey | {}
          procedure_channel | procedure_channel_version_id_fkey | {"version_id": NEW}
          procedure_channel | procedure_channel_channel_check | {"channel": "FAX"}
          procedure_channel | procedure_channel_case_number_check | {"case_number": 100}
          procedure_channel | procedure_channel_case_number_check | {"case_number": -1}
          procedure_channel | procedure_channel_parts_check | {"parts": 0, "measure": "WORKING_DAY"}
          procedure_channel | procedure_channel_check | {"parts": 4, "measure": null}
          procedure_channel | procedure_channel_check | {"parts": null, "measure": "WORKING_DAY"}
          procedure_fee | procedure_fee_pkey | {}
          procedure_fee | procedure_fee_version_id_channel_case_number_fkey | {"case_number": 98}
          procedure_fee | procedure_fee_amount_check | {"amount": -1}
          procedure_fee | procedure_fee_currency_check | {"currency": "EUR"}
          procedure_paper | procedure_paper_pkey | {}
          procedure_paper | procedure_paper_version_id_fkey | {"version_id": NEW}
          procedure_paper | procedure_paper_name_check | {"name": ""}
          procedure_paper | procedure_paper_originals_check | {"originals": -1}
          procedure_paper | procedure_paper_originals_check | {"originals": 100}
          procedure_paper | procedure_paper_copies_check | {"copies": 100}
          procedure_paper | procedure_paper_kind_check | {"kind": "NICE_TO_HAVE"}
          uncoded_procedure | uncoded_procedure_pkey | {}
          uncoded_procedure | uncoded_procedure_completed_code_fkey | {"digest": "other", "completed_code": "6.999999"}
          unit_procedure | unit_procedure_pkey | {}
          unit_procedure | unit_procedure_unit_id_fkey | {"unit_id": "99999"}
          unit_procedure | unit_procedure_code_fkey | {"code": "6.999999"}
          procedure_workflow | procedure_workflow_pkey | {"scope": "11"}
          procedure_workflow | procedure_workflow_code_check | {"code": "default"}
          procedure_workflow | procedure_workflow_scope_check | {"scope": "1"}
          procedure_workflow | procedure_workflow_unit_check | {"unit": "MINUTE"}
          procedure_workflow | procedure_workflow_check | {"valid_from": "2026-02-01", "valid_to": "2026-01-31"}
          procedure_workflow | procedure_workflow_code_scope_daterange_excl | {"id": NEW}
          procedure_workflow_step | procedure_workflow_step_pkey | {}
          procedure_workflow_step | procedure_workflow_step_workflow_id_fkey | {"workflow_id": NEW}
          procedure_workflow_step | procedure_workflow_step_ordinal_check | {"ordinal": 0}
          procedure_workflow_step | procedure_workflow_step_ordinal_check | {"ordinal": 41}
          procedure_workflow_step | procedure_workflow_step_name_check | {"name": ""}
          procedure_workflow_step | procedure_workflow_step_holder_check | {"holder": "LONG301"}
          procedure_workflow_step | procedure_workflow_step_amount_check | {"amount": -0.25}
          """);

  @Autowired WrongRows rows;

  @BeforeAll
  void a_commune_offers_birth_registration() {
    rows.write(
        "insert into unit_procedure (unit_id, code, offered_at) values ('03169', '1.001193',"
            + " now())");
  }

  static List<Wrong> wrong() {
    return WRONG;
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void a_wrong_row_is_refused_by_its_rule(Wrong wrong) {
    String change = wrong.change().replace("NEW", NEW).replace("LONG301", "x".repeat(301));
    rows.isRefused(new Wrong(wrong.table(), wrong.constraint(), change));
  }

  @Test
  void every_rule_of_the_tables_has_a_row_that_breaks_it() {
    rows.everyRuleIsBroken(
        WRONG,
        "procedure",
        "procedure_version",
        "procedure_channel",
        "procedure_fee",
        "procedure_paper",
        "uncoded_procedure",
        "unit_procedure",
        "procedure_workflow",
        "procedure_workflow_step");
  }

  @Test
  void a_province_may_publish_its_own_version_beside_the_countrys() {
    rows.isTaken("procedure_version", "{\"id\": %s, \"scope\": \"11\"}".formatted(NEW));
    rows.isTaken("procedure_version", "{\"id\": %s, \"scope\": \"03169\"}".formatted(NEW));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update procedure set code = code",
        "update procedure_version set name = 'khác'",
        "update procedure_version set valid_from = valid_from",
        "update procedure_channel set parts = 1",
        "update procedure_fee set amount = 0",
        "update procedure_paper set kind = 'GUIDANCE'",
        "update procedure_workflow set unit = 'SHARE'",
        "update procedure_workflow_step set amount = 1",
        "delete from procedure",
        "delete from procedure_version",
        "delete from procedure_channel",
        "delete from procedure_fee",
        "delete from procedure_paper",
        "delete from procedure_workflow",
        "delete from procedure_workflow_step",
        "delete from uncoded_procedure"
      })
  void what_was_published_stays_published(String sql) {
    rows.mayNot(sql);
  }

  @Test
  void only_the_end_of_a_validity_may_still_be_written() {
    rows.write("update procedure_version set valid_to = valid_to");
    rows.write("update procedure_workflow set valid_to = valid_to");
  }

  @ParameterizedTest
  @CsvSource({
    "procedure, SELECT INSERT",
    "procedure_version, SELECT INSERT",
    "procedure_channel, SELECT INSERT",
    "procedure_fee, SELECT INSERT",
    "procedure_paper, SELECT INSERT",
    "procedure_workflow, SELECT INSERT",
    "procedure_workflow_step, SELECT INSERT",
    "uncoded_procedure, SELECT INSERT UPDATE",
    "unit_procedure, SELECT INSERT UPDATE DELETE"
  })
  void the_application_has_these_rights_and_no_more(String table, String rights) {
    assertThat(rows.rights(table)).isEqualTo(rights);
  }
}
