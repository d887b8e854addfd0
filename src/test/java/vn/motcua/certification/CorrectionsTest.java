package vn.motcua.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.certification.CertificationWorld.copy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.Refusal;

/** Mistakes at the counter: mended in sight, never written over. */
@MotCuaTest
class CorrectionsTest {
  @Autowired CertificationWorld world;
  @Autowired Certifications certifications;
  @Autowired BookSearch search;
  @Autowired DaySearch days;
  @Autowired BookHistories history;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
    world.the("desk");
  }

  @Test
  void a_correction_is_a_fact_of_its_own_and_the_first_words_remain() {
    Entry entry = world.entered("desk", "Bùi Thị Hanh", copy("Học bạ", 3, 1)).getFirst().entry();
    clock.set("2026-11-02T09:00");
    Entry after = certifications.correct(world.the("second desk"), entry, mended(1, 5, 2));
    assertThat(after.number()).isEqualTo(entry.number());
    assertThat(after.fee()).contains(14_000L);
    assertThat(after.version()).isEqualTo(2);
    assertThat(certifications.words(after))
        .extracting(EntryWords::name)
        .containsExactly("Bùi Thị Hanh", "Bùi Thị Hạnh");
    List<BookSearch.Told> told = search.events(after);
    assertThat(told)
        .extracting(one -> one.event().kind())
        .containsExactly(BookEvent.Kind.ENTERED, BookEvent.Kind.CORRECTED);
    assertThat(told).extracting(one -> one.event().feeDelta()).containsExactly(5_000L, 9_000L);
    assertThat(told.getLast().actorName()).isEqualTo("Trần Văn Bình");
    assertThat(history.verify(fault -> {}).faults()).isZero();
  }

  @Test
  void a_cancelled_number_stays_with_its_reason_and_nobody_gets_it_again() {
    Entry entry = world.copied("Khách bỏ về");
    Entry cancelled = certifications.cancel(world.the("desk"), entry, 1, "Khách không lấy nữa");
    assertThat(cancelled.cancelled()).isTrue();
    assertThat(certifications.words(cancelled).getLast().reason()).isEqualTo("Khách không lấy nữa");
    assertThat(certifications.words(cancelled).getLast().name()).isEqualTo("Khách bỏ về");
    assertThat(world.copied("Khách sau").number()).isEqualTo(entry.number() + 1);
    assertThatThrownBy(() -> certifications.correct(world.the("desk"), cancelled, mended(2, 1, 1)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("certification.refusal.cancelled"));
    assertThatThrownBy(() -> certifications.cancel(world.the("desk"), cancelled, 2, "lần nữa"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void an_older_page_changes_nothing() {
    Entry entry = world.copied("Hai người cùng sửa");
    certifications.correct(world.the("desk"), entry, mended(1, 2, 1));
    assertThatThrownBy(
            () -> certifications.correct(world.the("second desk"), entry, mended(1, 9, 9)))
        .isInstanceOf(EntryOvertaken.class);
    assertThatThrownBy(() -> certifications.cancel(world.the("second desk"), entry, 1, "hủy"))
        .isInstanceOf(EntryOvertaken.class);
    Entry now = certifications.entry(entry.unit(), entry.book(), entry.year(), entry.number());
    assertThat(now.pages()).isEqualTo(2);
    assertThat(search.events(now)).hasSize(2);
  }

  @Test
  void without_a_reason_nothing_is_cancelled() {
    Entry entry = world.copied("Không lý do");
    assertThatThrownBy(() -> certifications.cancel(world.the("desk"), entry, 1, "  "))
        .isInstanceOfSatisfying(
            CertificationRejected.class,
            rejected -> assertThat(rejected.errors()).containsOnlyKeys("lyDoHuy"));
    assertThatThrownBy(() -> certifications.cancel(world.the("appraiser"), entry, 1, "phá"))
        .isInstanceOf(Refusal.class);
    assertThat(search.events(entry)).hasSize(1);
  }

  @Test
  void money_given_back_later_counts_on_the_later_day_and_the_first_day_stays_as_it_was() {
    clock.set("2026-11-09T08:00");
    Entry entry = world.entered("desk", "Bà Lý", copy("Bằng", 3, 4)).getFirst().entry();
    world.entered("desk", "Ông Lý", copy("Bằng", 1, 1));
    LocalDate first = LocalDate.of(2026, 11, 9);
    DayTotals before = days.totals(CertificationWorld.THANH_SEN, first);
    assertThat(before.papers()).isEqualTo(2);
    assertThat(before.copies()).isEqualTo(5);
    assertThat(before.fees()).isEqualTo(22_000);
    assertThat(before.cash()).isEqualTo(22_000);
    clock.set("2026-11-10T08:00");
    certifications.cancel(world.the("desk"), entry, 1, "Bản chính bị tẩy xóa");
    assertThat(days.totals(CertificationWorld.THANH_SEN, first)).isEqualTo(before);
    DayTotals second = days.totals(CertificationWorld.THANH_SEN, first.plusDays(1));
    assertThat(second.cancelled()).isEqualTo(1);
    assertThat(second.papers()).isZero();
    assertThat(second.net()).isEqualTo(-20_000);
    assertThat(days.totals(CertificationWorld.NA_HY, first).papers()).isZero();
  }

  @Test
  void the_days_totals_are_the_sum_of_what_was_entered_whatever_was_entered() {
    clock.set("2026-11-12T08:00");
    java.util.Random chance = new java.util.Random(5);
    long fees = 0;
    int copies = 0;
    for (int i = 0; i < 25; i++) {
      int pages = 1 + chance.nextInt(6);
      int many = 1 + chance.nextInt(5);
      Entry entry =
          world.entered("desk", "Người " + i, copy("Giấy " + i, pages, many)).getFirst().entry();
      fees += entry.fee().orElseThrow();
      copies += many;
    }
    DayTotals totals = days.totals(CertificationWorld.THANH_SEN, LocalDate.of(2026, 11, 12));
    assertThat(totals.papers()).isEqualTo(25);
    assertThat(totals.copies()).isEqualTo(copies);
    assertThat(totals.fees()).isEqualTo(fees).isEqualTo(totals.net());
  }

  private static Correction mended(int version, int pages, int copies) {
    return new Correction(
        version, "Bùi Thị Hạnh", "", "", copy("Học bạ", pages, copies), "Gõ nhầm");
  }
}
