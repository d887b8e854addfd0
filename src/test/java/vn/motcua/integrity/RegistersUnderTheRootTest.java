package vn.motcua.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.certification.CertificationWorld.THANH_SEN;
import static vn.motcua.certification.CertificationWorld.copy;
import static vn.motcua.certification.CertificationWorld.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.certification.CertificationKind;
import vn.motcua.certification.CertificationWorld;
import vn.motcua.certification.Certifications;
import vn.motcua.certification.Correction;
import vn.motcua.certification.Entry;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.integrity.EventProof.Verdict;

/** The certification books are under the same root as the dossiers: every chain of the unit is. */
@MotCuaTest
class RegistersUnderTheRootTest {
  private static LocalDate monday = LocalDate.of(2026, 3, 2);

  @Autowired CertificationWorld counter;
  @Autowired Certifications certifications;
  @Autowired DossierWorld world;
  @Autowired DayRoots roots;
  @Autowired Owner owner;
  @Autowired TestClock clock;

  /** Each test has a week of its own; what was sealed before is sealed anew. */
  @BeforeEach
  void a_monday_morning_at_the_counter() {
    owner.run("delete from integrity_day");
    owner.run(
        "truncate certification_words, certification_event, certification_entry,"
            + " certification_book, certification_request, dossier_outbox, dossier_alarm,"
            + " dossier_request, dossier_note, dossier_applicant, dossier_event, dossier,"
            + " dossier_number cascade");
    monday = monday.plusWeeks(1);
    clock.set(monday + "T08:00");
    counter.the("desk");
    world.the("intake");
  }

  @Test
  void a_copy_certified_today_waits_and_tomorrow_leads_to_the_root() {
    Entry copy = counter.copied("Bà Sáu");
    assertThat(verdicts(copy)).containsExactly(Verdict.WAITING);
    sealed(1);
    assertThat(verdicts(copy)).containsExactly(Verdict.OK);
    assertThat(root(0).layout()).isEqualTo(2);
    assertThat(root(0).events()).isEqualTo(1);
    assertThat(roots.stillHolds(root(0))).isTrue();
  }

  @Test
  void a_correction_and_a_cancelled_number_lead_to_the_roots_of_their_own_days() {
    Entry copy = counter.copied("Ông Bảy");
    clock.set(monday.plusDays(1) + "T09:00");
    copy =
        certifications.correct(
            counter.the("desk"),
            copy,
            new Correction(1, "Ông Bảy", "", "", copy("Giấy", 4, 1), "Nhầm số trang"));
    clock.set(monday.plusDays(3) + "T09:00");
    certifications.cancel(counter.the("desk"), copy, 2, "Khách không lấy");
    sealed(4);
    List<EventProof> proofs = proofs(copy);
    assertThat(proofs).extracting(EventProof::seq).containsExactly(1, 2, 3);
    assertThat(proofs)
        .extracting(proof -> proof.day().orElseThrow().day())
        .containsExactly(monday, monday.plusDays(1), monday.plusDays(3));
    assertThat(proofs).allMatch(EventProof::holds);
  }

  @Test
  void dossiers_and_books_of_a_day_are_leaves_of_one_tree() {
    var dossier = world.received("Vừ Thị Mỷ");
    Entry copy =
        counter.entered("desk (Nà Hỳ)", "Giàng A Xa", copy("Bằng lái", 1, 2)).getFirst().entry();
    Entry signature =
        counter
            .entered("desk (Nà Hỳ)", "Sùng A Lử", line(CertificationKind.SIGNATURE, "Tờ khai"))
            .getFirst()
            .entry();
    sealed(1);
    DayRoot root = roots.of(DossierWorld.NA_HY, monday);
    assertThat(root.events()).isEqualTo(dossier.version() + 2);
    assertThat(roots.proofs(dossier)).allMatch(EventProof::holds);
    assertThat(List.of(copy, signature))
        .allSatisfy(entry ->
            assertThat(proofs(entry))
                .hasSize(1)
                .allMatch(proof -> proof.holds() && proof.proof().orElseThrow().leaves() >= 3));
    assertThat(faults()).isEmpty();
  }

  @Test
  void a_ward_that_only_certifies_publishes_its_days_without_a_gap() {
    counter.copied("Chị Tám");
    clock.set(monday.plusDays(4) + "T10:00");
    counter.copied("Anh Chín");
    sealed(5);
    assertThat(root(1).events()).isZero();
    assertThat(root(4).events()).isEqualTo(1);
    assertThat(root(4).previous()).isEqualTo(root(3).seal());
    assertThat(faults()).isEmpty();
  }

  @Test
  void a_fact_of_a_book_written_anew_with_a_fitting_chain_is_named_by_its_day() {
    Entry copy = counter.copied("Bà Mười");
    sealed(1);
    change("hash = sha256(hash)", copy);
    assertThat(faults()).containsExactly(differs(0));
    assertThat(roots.stillHolds(root(0))).isFalse();
    assertThat(verdicts(copy)).containsExactly(Verdict.BROKEN);
  }

  @Test
  void a_fact_moved_to_another_day_is_named_on_both() {
    Entry copy = counter.copied("Ông Hai");
    sealed(3);
    change("at = at + interval '1 day'", copy);
    assertThat(faults()).containsExactly(differs(0), differs(1));
  }

  @Test
  void a_copy_entered_for_a_day_already_published_is_named() {
    counter.copied("Đúng ngày");
    sealed(2);
    clock.set(monday + "T16:00");
    Entry late = counter.copied("Ghi lùi ngày");
    assertThat(faults()).contains(differs(0));
    assertThat(verdicts(late)).containsExactly(Verdict.BROKEN);
  }

  @Test
  void days_published_before_the_books_were_covered_stay_valid_and_say_so() {
    world.received("Sùng A Chua");
    clock.set(monday.plusDays(1) + "T08:00");
    roots.seal();
    owner.run("update integrity_day set layout = 1");
    clock.set(monday + "T15:00");
    Entry before =
        counter.entered("desk (Nà Hỳ)", "Thào A Sử", copy("Bằng", 1, 1)).getFirst().entry();
    clock.set(monday.plusDays(1) + "T15:00");
    Entry after =
        counter.entered("desk (Nà Hỳ)", "Thào A Sử", copy("Bằng", 1, 1)).getFirst().entry();
    sealed(2);
    assertThat(roots.of(DossierWorld.NA_HY, monday).coversRegisters()).isFalse();
    assertThat(roots.of(DossierWorld.NA_HY, monday.plusDays(1)).coversRegisters()).isTrue();
    assertThat(faultsOf(DossierWorld.NA_HY.code())).isEmpty();
    assertThat(verdicts(before)).containsExactly(Verdict.BEFORE);
    assertThat(verdicts(after)).containsExactly(Verdict.OK);
  }

  @Test
  void a_day_whose_books_somebody_wants_to_leave_out_no_longer_gives_its_root() {
    Entry copy = counter.copied("Bà Ba");
    sealed(1);
    owner.run("update integrity_day set layout = 1 where day = ?", monday);
    assertThat(faults()).containsExactly(differs(0));
    assertThat(verdicts(copy)).containsExactly(Verdict.BEFORE);
    assertThat(roots.stillHolds(root(0))).isFalse();
  }

  @Test
  void a_later_day_does_not_go_back_to_covering_less() {
    counter.copied("Bà Ba");
    sealed(3);
    owner.run("update integrity_day set layout = 1 where day = ?", monday.plusDays(1));
    assertThat(faults())
        .containsExactly(new RootFault(THANH_SEN, monday.plusDays(1), RootFault.Kind.CHAIN_BROKEN));
  }

  @Test
  void a_number_nobody_gave_or_a_book_nobody_keeps_leads_nowhere() {
    counter.copied("Chị Tư");
    sealed(1);
    assertThat(roots.proofs(THANH_SEN, "ban-sao", 2026, 9_999)).isEmpty();
    assertThat(roots.proofs(THANH_SEN, "ban-sao", 1999, 1)).isEmpty();
    assertThat(roots.proofs(THANH_SEN, "so-do", 2026, 1)).isEmpty();
    assertThat(roots.kinds()).extracting("slug").containsExactly("ban-sao", "chu-ky", "hop-dong");
  }

  private void sealed(int days) {
    clock.set(monday.plusDays(days) + "T08:00");
    roots.seal();
  }

  private DayRoot root(int day) {
    return roots.of(THANH_SEN, monday.plusDays(day));
  }

  private List<EventProof> proofs(Entry entry) {
    return roots.proofs(entry.unit(), entry.book().slug(), entry.year(), entry.number());
  }

  private List<Verdict> verdicts(Entry entry) {
    return proofs(entry).stream().map(EventProof::verdict).toList();
  }

  private void change(String what, Entry entry) {
    int changed =
        owner.run(
            "update certification_event set "
                + what
                + " where unit_id = ? and book = ? and year = ? and number = ?",
            entry.unit().code(),
            entry.book().name(),
            entry.year(),
            entry.number());
    assertThat(changed).isOne();
  }

  private static RootFault differs(int day) {
    return new RootFault(THANH_SEN, monday.plusDays(day), RootFault.Kind.ROOT_DIFFERS);
  }

  private List<RootFault> faults() {
    return faultsOf(THANH_SEN.code());
  }

  private List<RootFault> faultsOf(String unit) {
    List<RootFault> faults = new ArrayList<>();
    roots.verify(faults::add);
    return faults.stream().filter(fault -> fault.unit().code().equals(unit)).toList();
  }
}
