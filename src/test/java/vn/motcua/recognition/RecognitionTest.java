package vn.motcua.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.commendation.Alarm;
import vn.motcua.organisation.People;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;

/** From a commune's own score to the certificate everybody reads, and its end (practice C4). */
class RecognitionTest extends RecognitionWorld {
  @Test
  void the_whole_road_ends_at_a_certificate_everybody_reads() {
    Certificate certificate = recognised();
    assertThat(certificate.isValid()).isTrue();
    assertThat(certificate.points()).isEqualByComparingTo("32");
    assertThat(certificate.communeName()).isEqualTo("Xã Nà Hỳ");
    assertThat(certificate.decisionNumber()).isEqualTo("15/QĐ-BCĐ");
    assertThat(certificate.reference()).matches("[a-z2-9]{16}");
    assertThat(certificates.of(DIEN_BIEN)).containsExactly(certificate);
    assertThat(road().acts())
        .extracting(RoadAct::act)
        .containsExactly(
            RecognitionAct.SUBMIT,
            RecognitionAct.APPRAISE,
            RecognitionAct.HEAR,
            RecognitionAct.RECOGNISE);
  }

  @Test
  void a_recheck_leaves_it_standing_and_a_withdrawal_ends_it_for_everybody() {
    Certificate before = recognised();
    clock.set("2026-12-01T09:00");
    done(steering, RecognitionAct.RECHECK, "Đến xem, bảng niêm yết còn đủ", null);
    assertThat(certificates.byReference(before.reference()).rechecked())
        .contains(LocalDate.of(2026, 12, 1));
    done(steering, RecognitionAct.WITHDRAW, "Thái độ không đổi", LocalDate.of(2026, 12, 1));
    Certificate after = certificates.byReference(before.reference());
    assertThat(after.isValid()).isFalse();
    assertThat(after.withdrawnDay()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(after.toString()).doesNotContain("Thái độ").doesNotContain("Ông A");
    refused(() -> done(steering, RecognitionAct.WITHDRAW), "recognition.refusal.not-now");
  }

  @Test
  void nothing_is_sent_half_scored_appraised_half_or_decided_without_council_and_pass_mark() {
    scored("1.1", "20");
    rejected(() -> done(chairman, RecognitionAct.SUBMIT), "viec");
    scored("1.2", "10", "2.1", "12", "2.2", "8");
    rejected(() -> done(chairman, RecognitionAct.SUBMIT), "viec");
    handsIn();
    refused(() -> scored("2.1", "1"), "recognition.refusal.not-now");
    rejected(() -> done(steering, RecognitionAct.APPRAISE), "viec");
    refused(
        () -> acts.appraise(steering, now(), People.NA_HY, typed("1.1", "20")),
        "recognition.refusal.computed");
    rejected(
        () -> acts.appraise(steering, now(), People.NA_HY, typed("2.1", "12", "2.2", "8")),
        "loi-2.1");
    acts.appraise(steering, now(), People.NA_HY, seen("2.1", "12", "2.2", "8"));
    done(steering, RecognitionAct.APPRAISE);
    rejected(() -> done(steering, RecognitionAct.HEAR), "ten-1");
    Vote one = vote("Ông A", Vote.Choice.FOR, "");
    Vote another = vote("Bà B", Vote.Choice.FOR, "");
    rejected(() -> done(steering, RecognitionAct.HEAR, one, another), "ten-1");
    rejected(
        () ->
            done(steering, RecognitionAct.HEAR, one, another, vote("ông  a", Vote.Choice.FOR, "")),
        "ten-1");
    done(steering, RecognitionAct.HEAR, one, another, vote("Ông C", Vote.Choice.FOR, ""));
    rejected(() -> done(steering, RecognitionAct.RECOGNISE), "viec");
    counted(100, 0, 0);
    rejected(
        () -> done(steering, RecognitionAct.RECOGNISE, "vì đạt", TODAY.plusDays(1)),
        "recognise-ngay");
    done(steering, RecognitionAct.RECOGNISE);
    assertThat(road().stage()).isEqualTo(RecognitionStage.RECOGNISED);
  }

  @Test
  void a_council_against_it_leaves_only_the_refusal_with_a_reason() {
    appraised();
    done(
        steering,
        RecognitionAct.HEAR,
        vote("Ông A", Vote.Choice.FOR, ""),
        vote("Bà B", Vote.Choice.AGAINST, ""),
        vote("Ông C", Vote.Choice.ABSTAINED, ""));
    rejected(() -> done(steering, RecognitionAct.RECOGNISE), "viec");
    rejected(() -> done(steering, RecognitionAct.REFUSE, " ", TODAY), "refuse-loi");
    done(steering, RecognitionAct.REFUSE);
    assertThat(road().stage()).isEqualTo(RecognitionStage.NOT_RECOGNISED);
    assertThat(certificates.of(DIEN_BIEN)).isEmpty();
  }

  @Test
  void what_was_sent_back_is_scored_and_sent_again() {
    scored("1.1", "20", "1.2", "10", "2.1", "12", "2.2", "8");
    handsIn();
    rejected(() -> done(steering, RecognitionAct.SEND_BACK, "", TODAY), "send_back-loi");
    done(steering, RecognitionAct.SEND_BACK, "Thiếu ảnh", null);
    scored("2.1", "9");
    assertThat(road().card().of(period.set().of("2.1")).self().orElseThrow().version())
        .isEqualTo(2);
    handsIn();
    assertThat(road().acts())
        .extracting(one -> one.points().orElseThrow().intValue())
        .containsExactly(50, 0, 47);
  }

  @Test
  void nobody_does_what_is_of_another() {
    Actor other = People.hired(units, staffing, People.THANH_NUA, "Quàng Văn Ngoan", Role.LEADER);
    assertThatThrownBy(() -> roads.of(other, now(), People.NA_HY)).isInstanceOf(NotFound.class);
    refused(
        () -> acts.score(steering, now(), People.NA_HY, typed("2.1", "1")),
        "recognition.refusal.not-now");
    scored("1.1", "1", "1.2", "1", "2.1", "1", "2.2", "1");
    refused(() -> done(steering, RecognitionAct.SUBMIT), "recognition.refusal.not-now");
    handsIn();
    refused(() -> done(chairman, RecognitionAct.APPRAISE), "recognition.refusal.not-now");
    Actor clerk = People.hired(units, staffing, DIEN_BIEN, "Vì Thị Lả", Role.PROVINCE_OBSERVER);
    refused(
        () -> acts.appraise(clerk, now(), People.NA_HY, typed("2.1", "1")),
        "recognition.refusal.not-now");
    assertThat(roads.all(clerk, DIEN_BIEN, period.id())).hasSizeGreaterThan(40);
    assertThatThrownBy(() -> roads.all(chairman, DIEN_BIEN, period.id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_decision_without_its_signed_paper_is_none_and_the_paper_stays_as_it_was_sent() {
    appraised();
    done(
        steering,
        RecognitionAct.HEAR,
        vote("Ông A", Vote.Choice.AGAINST, ""),
        vote("Bà B", Vote.Choice.AGAINST, ""),
        vote("Ông C", Vote.Choice.AGAINST, ""));
    RoadActs.Doing bare =
        new RoadActs.Doing(
            RecognitionAct.REFUSE, road().version(), "chưa đạt", "15", TODAY, null, List.of());
    rejected(() -> acts.act(steering, now(), People.NA_HY, bare), "refuse-tep");
    done(steering, RecognitionAct.REFUSE);
    RoadAct refusal = road().acts().getLast();
    assertThat(refusal.paper()).map(RoadAct.Paper::whole).contains(true);
    assertThat(roads.paper(chairman, now(), People.NA_HY, refusal.version()).content())
        .isEqualTo(PAPER.content());
    assertThatThrownBy(() -> roads.paper(chairman, now(), People.NA_HY, refusal.version() - 1))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> roads.paper(chairman, now(), People.THANH_NUA, refusal.version()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void nobody_is_recognised_under_an_alarm_without_a_word_on_why_and_the_act_keeps_the_alarm() {
    appraised();
    done(
        steering,
        RecognitionAct.HEAR,
        vote("Ông A", Vote.Choice.FOR, ""),
        vote("Bà B", Vote.Choice.FOR, ""),
        vote("Ông C", Vote.Choice.FOR, ""));
    jdbc.sql(
            """
            insert into rollup_check (unit_id, at, faults, dossiers, rebuilt)
            values ('03169', ?, 4, 0, false)
            """)
        .param(clock.instant().atOffset(java.time.ZoneOffset.UTC))
        .update();
    assertThat(roads.alarms(chairman, now(), People.NA_HY)).extracting(Alarm::count).contains(4L);
    rejected(() -> done(steering, RecognitionAct.RECOGNISE, " ", TODAY), "recognise-loi");
    done(steering, RecognitionAct.RECOGNISE, "Đã giải thích: lỗi máy", TODAY);
    assertThat(road().acts().getLast().alarms()).extracting(Alarm::count).contains(4L);
    JdbcClient.create(TestDatabase.owner(pool))
        .sql("delete from rollup_check where faults = 4")
        .update();
  }

  @Test
  void two_who_act_at_once_notice_each_other() {
    appraised();
    RoadActs.Doing stale =
        new RoadActs.Doing(
            RecognitionAct.HEAR,
            road().version() - 1,
            "",
            "",
            null,
            null,
            List.of(vote(Vote.Choice.FOR, "")));
    refused(() -> acts.act(steering, now(), People.NA_HY, stale), "recognition.refusal.overtaken");
  }
}
