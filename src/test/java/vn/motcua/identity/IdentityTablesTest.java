package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.organisation.People.NA_HY;
import static vn.motcua.organisation.People.hired;
import static vn.motcua.organisation.People.installer;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.WrongRows;
import vn.motcua.WrongRows.Wrong;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** What the tables of accounts and of the access log refuse. */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityTablesTest {
  private static final String NEW = "\"0190a000-0000-7000-8000-000000000001\"";

  private static final List<Wrong> WRONG =
      WrongRows.read(
          """
          account | account_pkey | {"user_name": "somebody.else"}
          account | account_unit_id_user_name_key | {"officer_id": "SECOND"}
          account | account_unit_id_officer_id_fkey | {"officer_id": NEW, "user_name": "nobody"}
          account | account_user_name_check | {"user_name": "ab"}
          account | account_user_name_check | {"user_name": "Inh.NaHy"}
          account | account_user_name_check | {"user_name": ".inh"}
          account | account_user_name_check | {"user_name": "inh nahy"}
          account | account_user_name_check | {"user_name": "ính"}
          account | password_hash is null | {"password_hash": null}
          sign_in_name | sign_in_name_pkey | {}
          sign_in_attempt | sign_in_attempt_pkey | {}
          access_log | access_log_pkey | {}
          access_log | access_log_subject_check | {"id": NEW, "subject": "LONG301"}
          access_log | kind is null | {"id": NEW, "kind": null}
          """);

  @Autowired WrongRows rows;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired Accounts accounts;

  private Actor second;

  @BeforeAll
  void one_officer_has_an_account_and_another_one_has_none() {
    Actor inh = hired(units, staffing, NA_HY, "Lò Văn Inh", Role.INTAKE);
    accounts.openWith(installer(NA_HY), inh.officer(), "tables.inh", "nương ngô bản Huổi");
    second = hired(units, staffing, NA_HY, "Mùa Thị Dua", Role.INTAKE);
    rows.write(
        "insert into sign_in_attempt (subject, failures, last_at) values ('ten:ai-do', 1, now())");
    rows.write("insert into access_log (unit_id, at, kind) values ('-', now(), 'SIGN_IN_FAILED')");
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
            .replace("\"SECOND\"", "\"" + second.officer() + "\"")
            .replace("NEW", NEW)
            .replace("LONG301", "x".repeat(301));
    rows.isRefused(new Wrong(wrong.table(), wrong.constraint(), change));
  }

  @Test
  void every_rule_of_the_tables_has_a_row_that_breaks_it() {
    rows.everyRuleIsBroken(WRONG, "account", "sign_in_name", "sign_in_attempt", "access_log");
  }

  @ParameterizedTest
  @ValueSource(strings = {"inh.nahy", "abc", "0inh", "l-v_inh.2"})
  void names_one_can_type_without_a_thought_are_taken(String name) {
    rows.isTaken(
        "account",
        "{\"officer_id\": \"%s\", \"user_name\": \"%s\"}".formatted(second.officer(), name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update access_log set kind = 'SIGNED_IN'",
        "update access_log set at = now()",
        "delete from access_log",
        "truncate access_log",
        "drop table access_log",
        "alter table access_log owner to motcua_app"
      })
  void the_application_cannot_make_the_access_log_forget(String sql) {
    rows.mayNot(sql);
  }

  @Test
  void the_application_only_adds_to_the_access_log_and_reads_it() {
    assertThat(rows.rights("access_log")).isEqualTo("SELECT INSERT");
    assertThat(rows.rights("account")).isEqualTo("SELECT INSERT UPDATE DELETE");
  }
}
