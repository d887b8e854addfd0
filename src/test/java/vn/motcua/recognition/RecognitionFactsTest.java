package vn.motcua.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.organisation.KeptFile;
import vn.motcua.organisation.People;
import vn.motcua.shared.NotFound;

/** What points rest on: figures, what was given, files; and that none of it is rewritten. */
class RecognitionFactsTest extends RecognitionWorld {
  @Test
  void the_score_follows_the_figures_and_one_row_less_changes_it() {
    counted(92, 8, 60);
    assertThat(road().card().sure()).isEqualByComparingTo("22.5");
    assertThat(road().card().of(period.set().of("1.1")).measure()).contains(new Counted(92, 100));
    jdbc.sql("delete from unit_month where unit_id = '03169'").update();
    assertThat(road().card().sure()).isZero();
    assertThat(road().card().of(period.set().of("1.1")).lack())
        .isEqualTo(CriterionScore.Lack.NO_CASES);
  }

  @Test
  void article_000_3386_of_3386_gives_all_points_of_a_table_of_steps() {
    counted(3386, 0, 0);
    CriterionScore kept = road().card().of(period.set().of("1.1"));
    assertThat(kept.measure()).contains(new Counted(3386, 3386));
    assertThat(kept.sure()).isEqualByComparingTo("20");
  }

  @Test
  void points_over_the_maximum_are_refused_by_the_form_and_by_the_database() {
    rejected(() -> scored("2.1", "12,01"), "diem-2.1");
    rejected(() -> scored("2.1", "mười"), "diem-2.1");
    scored("2.1", "12");
    for (String change :
        List.of("points = 13", "points = 13, max = 99", "points = -1", "criterion = '9.9'")) {
      assertThatThrownBy(() -> copied(change)).as(change).isInstanceOf(DataAccessException.class);
    }
    copied("points = 1");
  }

  @Test
  void what_was_said_and_done_is_only_added_to() {
    recognised();
    for (String table :
        List.of(
            "criteria_set",
            "criterion",
            "recognition_period",
            "recognition_points",
            "recognition_act",
            "recognition_file",
            "recognition_certificate")) {
      assertThatThrownBy(() -> jdbc.sql("delete from " + table).update())
          .isInstanceOf(DataAccessException.class);
    }
    assertThatThrownBy(() -> jdbc.sql("update recognition_act set points = 50").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void later_figures_do_not_change_what_was_decided() {
    recognised();
    jdbc.sql("delete from unit_month").update();
    assertThat(road().card().sure()).isEqualByComparingTo("18.5");
    assertThat(road().decision().orElseThrow().points()).contains(new BigDecimal("32.00"));
    assertThat(road().decision().orElseThrow().seen().points())
        .containsEntry("1.1", new BigDecimal("12.5"));
  }

  @Test
  void a_file_sent_after_the_decision_is_told_apart_by_its_digest() {
    acts.send(
        chairman, now(), People.NA_HY, Evidence.Kind.CRITERION, "2.1", file("ảnh chụp tháng 10"));
    acts.send(
        chairman, now(), People.NA_HY, Evidence.Kind.CRITERION, "2.1", file("ảnh chụp tháng 10"));
    acts.send(chairman, now(), People.NA_HY, Evidence.Kind.PAPER, "1", file("tờ trình"));
    assertThat(road().files()).as("the same bytes are kept once").hasSize(2);
    assertThat(road().papers()).isEqualTo(1);
    recognised();
    assertThat(road().changedSince()).isEmpty();
    clock.set("2026-11-05T08:00");
    acts.send(chairman, now(), People.NA_HY, Evidence.Kind.CRITERION, "2.1", file("ảnh khác"));
    assertThat(road().changedSince()).hasSize(1);
    assertThat(road().files()).hasSize(5).allMatch(Evidence::whole);
    Evidence first = road().of(Evidence.Kind.CRITERION, "2.1").getFirst();
    assertThat(roads.file(steering, now(), People.NA_HY, first.id()).content())
        .isEqualTo(Sets.pdf("ảnh chụp tháng 10"));
  }

  @Test
  void a_file_taken_away_or_replaced_after_the_decision_is_told_by_its_digest() {
    acts.send(chairman, now(), People.NA_HY, Evidence.Kind.CRITERION, "2.1", file("ảnh một"));
    acts.send(chairman, now(), People.NA_HY, Evidence.Kind.CRITERION, "2.1", file("ảnh hai"));
    recognised();
    assertThat(road().changedSince()).isEmpty();
    assertThat(road().goneSince()).isEmpty();
    String first = road().of(Evidence.Kind.CRITERION, "2.1").getFirst().digest();
    String second = road().of(Evidence.Kind.CRITERION, "2.1").getLast().digest();
    JdbcClient owner = JdbcClient.create(TestDatabase.owner(pool));
    owner.sql("delete from recognition_file where digest = ?").param(first).update();
    assertThat(road().goneSince())
        .extracting(Road.Gone::kind, Road.Gone::subject, Road.Gone::digest)
        .containsExactly(tuple(Evidence.Kind.CRITERION, "2.1", first));
    assertThat(road().changedSince()).isEmpty();
    // Bytes and digest together: the row looks whole, the decision remembers.
    owner
        .sql(
            """
            update recognition_file
               set content = ?, digest = encode(sha256(?), 'hex')
             where digest = ?
            """)
        .params(Sets.pdf("ảnh khác"), Sets.pdf("ảnh khác"), second)
        .update();
    assertThat(road().goneSince()).extracting(Road.Gone::digest).contains(first, second);
    assertThat(road().changedSince())
        .extracting(Evidence::subject, Evidence::whole)
        .containsExactly(tuple("2.1", true));
  }

  private CriterionScore score(String code) {
    return road().card().of(now().set().of(code));
  }

  @Test
  void points_for_evidence_nobody_sent_say_where_it_was_seen_and_none_need_no_words() {
    scored("1.1", "20", "1.2", "10", "2.1", "12", "2.2", "8");
    handsIn();
    rejected(
        () -> acts.appraise(steering, now(), People.NA_HY, typed("2.1", "1", "2.2", "8")),
        "loi-2.1");
    assertThat(score("2.2").appraised()).as("all or nothing").isEmpty();
    acts.appraise(steering, now(), People.NA_HY, typed("2.1", "0", "2.2", "8"));
    assertThat(score("2.1").sure()).isZero();
    acts.appraise(steering, now(), People.NA_HY, seen("2.1", "9"));
    assertThat(score("2.1").sure()).isEqualByComparingTo("9");
  }

  @Test
  void points_for_evidence_that_was_sent_need_no_words() {
    acts.send(chairman, now(), People.NA_HY, Evidence.Kind.CRITERION, "2.1", file("ảnh"));
    scored("1.1", "20", "1.2", "10", "2.1", "12", "2.2", "8");
    handsIn();
    acts.appraise(steering, now(), People.NA_HY, typed("2.1", "12", "2.2", "8"));
    assertThat(score("2.1").sure()).isEqualByComparingTo("12");
  }

  @Test
  void what_is_neither_a_pdf_nor_a_photo_is_no_evidence() {
    refused(
        () -> KeptFile.of("a.pdf", "MZ chạy".getBytes(StandardCharsets.UTF_8)),
        "organisation.refusal.file.kind");
    refused(
        () -> KeptFile.of("a.pdf", Arrays.copyOf(Sets.pdf(""), 16 * 1024 * 1024)),
        "organisation.refusal.file.large");
    assertThat(KeptFile.of("../\"x\"\n.pdf", Sets.pdf("")).name())
        .doesNotContain("/")
        .doesNotContain("\"");
    assertThatThrownBy(
            () -> acts.send(chairman, now(), People.NA_HY, Evidence.Kind.PAPER, "3", file("")))
        .isInstanceOf(NotFound.class);
  }
}
