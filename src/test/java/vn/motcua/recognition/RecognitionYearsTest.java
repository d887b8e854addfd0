package vn.motcua.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;

/** Sets of a province, its years and its targets (article 001, practice C4). */
class RecognitionYearsTest extends RecognitionWorld {
  @Test
  void bac_giangs_set_is_shipped_with_20_25_20_15_20_and_five_papers_and_invents_nothing() {
    CriteriaSet shipped = sets.byId(ShippedCriteria.OWNER, ShippedCriteria.ID);
    assertThat(shipped.groups())
        .extracting(group -> group.max().intValueExact())
        .containsExactly(20, 25, 20, 15, 20);
    assertThat(shipped.groups()).allMatch(CriteriaGroup::whole);
    assertThat(shipped.papers()).hasSize(5).first().isEqualTo("Tờ trình của UBND cấp xã");
    assertThat(shipped.pass()).isEmpty();
    assertThat(sets.of(DIEN_BIEN)).extracting(CriteriaSet::id).contains(shipped.id());
  }

  @Test
  void a_second_set_comes_without_code_and_its_next_version_leaves_an_open_year_alone() {
    CriteriaSet next =
        entered(Sets.TRIAL.replace("Bộ tiêu chí thử", "Bộ sửa").getBytes(StandardCharsets.UTF_8));
    assertThat(next.version()).isEqualTo(period.set().version() + 1);
    assertThat(now().set().name()).isEqualTo("Bộ tiêu chí thử");
    assertThat(sets.of(new UnitId("24"))).extracting(CriteriaSet::id).doesNotContain(next.id());
  }

  @Test
  void a_set_with_faults_writes_nothing_and_the_same_form_twice_writes_once() {
    UUID id = UUID.randomUUID();
    byte[] wrong =
        Sets.TRIAL
            .replace("\"totalPoints\": 50", "\"totalPoints\": 51")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(sets.enter(steering, id, head(), wrong).problems()).hasSize(1);
    assertThatThrownBy(() -> sets.byId(DIEN_BIEN, id)).isInstanceOf(NotFound.class);
    assertThat(sets.enter(steering, id, head(), new byte[] {0, 1}).problems()).hasSize(1);
    int version = sets.enter(steering, id, head(), Sets.trial()).set().orElseThrow().version();
    assertThat(sets.enter(steering, id, head(), Sets.trial()).set().orElseThrow().version())
        .isEqualTo(version);
    assertThatThrownBy(() -> sets.enter(chairman, id, head(), Sets.trial()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_closed_year_is_opened_again_by_a_leader_of_the_province_with_a_reason_alone() {
    periods.close(steering, now());
    refused(() -> scored("2.1", "1"), "recognition.refusal.not-now");
    refused(() -> periods.reopen(steering, now(), "muốn"), "recognition.refusal.period");
    rejected(() -> periods.reopen(head, now(), " "), "lyDo");
    periods.reopen(head, now(), "Sai điểm của ba xã");
    assertThat(now().isOpen()).isTrue();
    assertThat(now().reopened().orElseThrow().words()).isEqualTo("Sai điểm của ba xã");
    scored("2.1", "1");
    refused(() -> periods.reopen(head, now(), "nữa"), "recognition.refusal.period");
  }

  @Test
  void a_closed_year_still_takes_rechecks_and_withdrawals() {
    recognised();
    periods.close(steering, now());
    done(steering, RecognitionAct.RECHECK, "Vẫn tốt", null);
    done(steering, RecognitionAct.WITHDRAW);
    assertThat(road().stage()).isEqualTo(RecognitionStage.WITHDRAWN);
  }

  @Test
  void a_province_has_one_round_a_year_and_the_same_form_opens_it_once() {
    RecognitionPeriods.Draft again =
        RecognitionPeriods.Draft.ofFriendlyGovernment(period.id(), period.set(), 2026, "Đợt 2026");
    periods.open(steering, again);
    rejected(
        () ->
            periods.open(
                steering,
                RecognitionPeriods.Draft.ofFriendlyGovernment(
                    UUID.randomUUID(), period.set(), 2026, "Nữa")),
        "nam");
    rejected(
        () ->
            periods.open(
                steering,
                RecognitionPeriods.Draft.ofFriendlyGovernment(
                    UUID.randomUUID(), period.set(), 2031, "Xa")),
        "nam");
    assertThat(periods.of(chairman)).extracting(RecognitionPeriod::id).containsExactly(period.id());
  }

  @Test
  void a_second_model_has_its_own_round_of_the_same_year_and_counts_in_no_target_of_the_first() {
    targets.set(steering, new Target(2026, 1, "Kế hoạch 01"));
    UUID police = UUID.randomUUID();
    CriteriaSet own =
        entered(
            Sets.TRIAL
                .replace("THU_NGHIEM", "CONG_AN_THU")
                .replace("Bộ tiêu chí thử", "Bộ của công an")
                .getBytes(StandardCharsets.UTF_8));
    periods.open(
        steering,
        new RecognitionPeriods.Draft(
            police, "cong-an-than-thien", own.unit(), own.id(), 2026, "Công an"));
    assertThat(periods.of(chairman))
        .extracting(one -> one.model().code())
        .containsExactly("chinh-quyen-than-thien", "cong-an-than-thien");
    rejected(
        () ->
            periods.open(
                steering,
                new RecognitionPeriods.Draft(
                    UUID.randomUUID(),
                    "mo-hinh-khong-co",
                    period.set().unit(),
                    period.set().id(),
                    2026,
                    "Lạ")),
        "moHinh");
    period = periods.byId(steering, DIEN_BIEN, police);
    Certificate certificate = recognised();
    assertThat(certificate.setName()).isEqualTo("Bộ của công an");
    assertThat(certificate.model().name())
        .isEqualTo("Công an tận tụy, gắn bó, thân thiện, vì nhân dân phục vụ");
    assertThat(targets.of(DIEN_BIEN).years().getLast().reached()).contains(0);
  }

  @Test
  void article_001_the_share_of_recognised_communes_follows_the_decisions_and_their_rows() {
    targets.set(steering, new Target(2026, 1, "Kế hoạch 01"));
    recognised();
    TargetCurve.Year year = targets.of(DIEN_BIEN).years().getLast();
    assertThat(year.reached()).contains(1);
    assertThat(year.isMet(targets.of(DIEN_BIEN).communes())).contains(true);
    JdbcClient owner = JdbcClient.create(TestDatabase.owner(pool));
    owner.sql("delete from recognition_certificate").update();
    year = targets.of(DIEN_BIEN).years().getLast();
    assertThat(year.reached()).contains(0);
    assertThat(year.isMet(targets.of(DIEN_BIEN).communes())).contains(false);
  }

  @Test
  void a_target_names_its_paper_and_a_later_one_leaves_the_first_in_place() {
    targets.set(steering, new Target(2025, 60, "Kế hoạch 01"));
    targets.set(steering, new Target(2025, 100, "Kế hoạch 02"));
    assertThat(targets.of(DIEN_BIEN).years().getFirst().target().orElseThrow().percent())
        .isEqualTo(100);
    assertThat(jdbc.sql("select count(*) from recognition_target").query(Long.class).single())
        .isEqualTo(2);
    rejected(() -> targets.set(steering, new Target(2025, 101, "KH")), "phanTram");
    rejected(() -> targets.set(steering, new Target(2025, 10, "")), "nguon");
    assertThatThrownBy(() -> targets.set(chairman, new Target(2025, 10, "KH")))
        .isInstanceOf(NotFound.class);
  }
}
