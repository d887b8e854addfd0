package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.MotCuaTest;
import vn.motcua.births.Births;
import vn.motcua.database.ChainedHistory;
import vn.motcua.reception.Commitments;
import vn.motcua.reception.Dialogue;
import vn.motcua.reception.DialogueQuestions;
import vn.motcua.reception.Dialogues;
import vn.motcua.reception.QuestionCounts;
import vn.motcua.reception.ReceptionDays;
import vn.motcua.shared.OfficeTime;

/** Receptions, a dialogue, births and a replacement of the demonstration: few, and honest. */
@MotCuaTest
@TestPropertySource(properties = "motcua.demo=true")
class DemoMeetingsTest {
  @Autowired ReceptionDays days;
  @Autowired Dialogues dialogues;
  @Autowired DialogueQuestions questions;
  @Autowired Commitments commitments;
  @Autowired Births births;
  @Autowired List<ChainedHistory> histories;
  @Autowired JdbcClient jdbc;
  @Autowired java.time.Clock clock;

  @Test
  void one_promise_is_kept_one_is_late_and_one_question_waits_too_long() {
    Dialogue dialogue = dialogues.all(DemoStaff.THANH_NUA).getFirst();
    var today = OfficeTime.date(clock.instant());
    var all = questions.of(DemoStaff.THANH_NUA, dialogue.id());
    assertThat(Dialogues.counts(all, dialogue, today)).isEqualTo(new QuestionCounts(2, 1, 1, 1, 0));
    var promises = commitments.ofDialogue(DemoStaff.THANH_NUA, dialogue.id());
    assertThat(promises).hasSize(2);
    assertThat(promises).filteredOn(one -> one.kept().isPresent()).hasSize(1);
    assertThat(promises).filteredOn(one -> one.isOverdue(today)).hasSize(1);
  }

  @Test
  void the_chairman_receives_and_where_a_deputy_does_everybody_reads_why() {
    assertThat(days.ahead(DemoStaff.THANH_NUA))
        .hasSize(2)
        .filteredOn(day -> day.plan().isStoodInFor())
        .singleElement()
        .satisfies(day -> assertThat(day.receiverTitle()).startsWith("Phó Chủ tịch"));
    assertThat(count("select count(*) from reception_minutes")).isEqualTo(1);
    assertThat(count("select count(*) from commitment where visit_id is not null")).isEqualTo(1);
  }

  @Test
  void births_name_no_village_and_the_basis_says_that_it_is_an_example() {
    assertThat(births.keeping(DemoStaff.THANH_NUA).basis().orElseThrow()).contains("Minh họa");
    assertThat(births.villages(DemoStaff.THANH_NUA).shown()).isEmpty();
    assertThat(count("select count(*) from birth_invitation")).isEqualTo(2);
  }

  @Test
  void people_decided_about_the_desk_after_the_officer_spoke() {
    assertThat(count("select count(*) from desk_replacement")).isEqualTo(1);
    assertThat(count("select count(*) from desk_replacement_words")).isEqualTo(1);
    assertThat(count("select count(*) from desk_replacement_decision where outcome = 'STAYS'"))
        .isEqualTo(1);
  }

  @Test
  void every_chain_of_the_demonstration_is_whole() {
    for (ChainedHistory history : histories) {
      assertThat(history.verify(fault -> {}).faults()).as(history.toString()).isZero();
    }
    assertThat(count("select count(*) from feedback_event where link is null")).isZero();
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
