package vn.motcua.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.WrongRows;
import vn.motcua.WrongRows.Wrong;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;

/** What was told stays told, by whom it was told; and nobody is reached twice. */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TellingTablesTest {
  private static final List<Wrong> WRONG =
      WrongRows.read(
          """
          telling | telling_pkey | {}
          telling | telling_unit_id_dossier_id_seq_fkey | {"seq": 999}
          telling | telling_news_check | {"seq": 1, "news": "GOSSIP"}
          telling | since is null | {"seq": 1, "since": null}
          telling_try | telling_try_pkey | {}
          telling_try | telling_try_unit_id_dossier_id_seq_fkey | {"seq": 1}
          telling_try | telling_try_unit_id_officer_fkey | {"number": 2, "officer": "0190a000-0000-7000-8000-000000000001"}
          telling_try | telling_try_number_check | {"number": 0}
          telling_try | telling_try_means_check | {"number": 2, "means": "PIGEON"}
          telling_try | telling_try_fault_check | {"number": 2, "means": "EMAIL", "officer": null, "fault": "a@b.vn"}
          telling_try | telling_try_sender | {"number": 2, "officer": null}
          telling_try | telling_try_sender | {"number": 2, "means": "EMAIL", "fault": "SERVER"}
          telling_try | telling_try_missed | {"number": 2, "means": "LETTER"}
          telling_try | telling_try_fault | {"number": 2, "fault": "SERVER"}
          telling_try | telling_try_fault | {"number": 2, "means": "EMAIL", "officer": null}
          """);

  @Autowired WrongRows rows;
  @Autowired TellingWorld news;
  @Autowired Tellings tellings;
  @Autowired DossierWorld world;
  @Autowired TestClock clock;

  @BeforeAll
  void one_call_in_vain() {
    clock.set("2026-11-02T08:00");
    Dossier sent = news.awaitingPapers();
    news.fold();
    tellings.tried(
        world.the("intake"), sent.id(), news.only(sent).seq(), Tellings.Result.NOT_REACHED);
  }

  static List<Wrong> wrong() {
    return WRONG;
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void a_wrong_row_is_refused_by_the_rule_it_breaks(Wrong wrong) {
    rows.isRefused(wrong);
  }

  @Test
  void no_rule_is_left_untried() {
    rows.everyRuleIsBroken(WRONG, "telling", "telling_try");
  }

  @Test
  void an_e_mail_that_went_and_one_that_did_not_are_right() {
    rows.isTaken(
        "telling_try",
        "{\"number\": 2, \"means\": \"EMAIL\", \"officer\": null, \"reached\": true}");
    rows.isTaken(
        "telling_try",
        "{\"number\": 2, \"means\": \"EMAIL\", \"officer\": null, \"fault\": \"SERVER\"}");
  }

  @Test
  void rows_are_added_and_read_and_nothing_else() {
    assertThat(rows.rights("telling")).isEqualTo("SELECT INSERT");
    assertThat(rows.rights("telling_try")).isEqualTo("SELECT INSERT");
    assertThat(rows.rights("telling_cursor")).isEqualTo("SELECT UPDATE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update telling set news = 'READY'",
        "delete from telling",
        "update telling_try set reached = true",
        "delete from telling_try",
        "truncate telling_try",
        "delete from telling_cursor"
      })
  void the_application_cannot_take_back_what_was_told(String sql) {
    rows.mayNot(sql);
  }
}
