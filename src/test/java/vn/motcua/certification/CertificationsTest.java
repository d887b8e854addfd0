package vn.motcua.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.certification.CertificationWorld.copy;
import static vn.motcua.certification.CertificationWorld.line;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.organisation.AbsenceReason;
import vn.motcua.organisation.Attendance;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

@MotCuaTest
class CertificationsTest {
  @Autowired CertificationWorld world;
  @Autowired Certifications certifications;
  @Autowired BookSearch search;
  @Autowired Attendance attendance;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
    world.the("desk");
  }

  @Test
  void two_copies_of_a_three_page_paper_get_one_number_and_the_published_fee() {
    BookLine line = world.entered("desk", "Bùi Thị Hạnh", copy("Học bạ", 3, 2)).getFirst();
    assertThat(line.entry().fee()).contains(10_000L);
    assertThat(line.entry().year()).isEqualTo(2026);
    assertThat(line.words().name()).isEqualTo("Bùi Thị Hạnh");
    assertThat(line.certifierName()).isEqualTo("Lê Văn Thành");
    assertThat(line.officerName()).isEqualTo("Nguyễn Thị Lan");
  }

  @Test
  void each_book_counts_for_itself_and_goes_on_from_paper_to_paper() {
    int copies = world.copied("Một").number();
    List<BookLine> many =
        world.entered(
            "desk",
            "Hai",
            copy("Giấy khai sinh", 1, 1),
            line(CertificationKind.SIGNATURE, "Sơ yếu lý lịch"),
            copy("Bằng tốt nghiệp", 2, 1),
            line(CertificationKind.WILL, "Di chúc"),
            line(CertificationKind.OTHER_TRANSLATOR, "Bản dịch"));
    assertThat(numbers(many, Book.COPIES)).containsExactly(copies + 1, copies + 2);
    assertThat(numbers(many, Book.SIGNATURES)).hasSize(2).isSorted();
    assertThat(numbers(many, Book.CONTRACTS)).hasSize(1);
    assertThat(world.copied("Ba").number()).isEqualTo(copies + 3);
  }

  @Test
  void the_new_year_begins_every_book_at_one() {
    world.copied("Năm cũ");
    clock.set("2027-01-04T08:00");
    Entry first = world.copied("Năm mới");
    assertThat(first.number()).isEqualTo(1);
    assertThat(first.year()).isEqualTo(2027);
    assertThat(world.copied("Năm mới").number()).isEqualTo(2);
  }

  @Test
  void forty_papers_go_in_one_go_and_one_more_does_not() {
    CertificationRequest.Line one = copy("Trích lục", 1, 1);
    List<BookLine> all =
        world.entered(
            "desk",
            "Cả nhà",
            Collections.nCopies(40, one).toArray(CertificationRequest.Line[]::new));
    assertThat(all).hasSize(40);
    assertThat(numbers(all, Book.COPIES)).isSorted().doesNotHaveDuplicates();
    assertThat(
            broken(
                world.request(
                    "desk",
                    "Cả họ",
                    Collections.nCopies(41, one).toArray(CertificationRequest.Line[]::new))))
        .containsExactly("ten-1");
  }

  @Test
  void a_double_click_is_one_request() {
    CertificationRequest request = world.request("desk", "Bấm hai lần", copy("Căn cước", 1, 3));
    List<BookLine> first = world.entered("desk", request);
    List<BookLine> second = world.entered("desk", request);
    assertThat(numbers(second, Book.COPIES)).isEqualTo(numbers(first, Book.COPIES)).hasSize(1);
    assertThat(world.copied("Người sau").number()).isEqualTo(first.getFirst().entry().number() + 1);
  }

  @Test
  void an_old_form_with_other_words_enters_nothing() {
    CertificationRequest request = world.request("desk", "Người trước", copy("Căn cước", 1, 1));
    world.entered("desk", request);
    CertificationRequest other =
        new CertificationRequest(
            request.key(),
            "Người khác",
            "",
            request.certifier(),
            request.payment(),
            "",
            request.lines());
    assertThatThrownBy(() -> certifications.certify(world.the("desk"), other))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("certification.refusal.key-reused"));
    assertThat(search.ofRequest(CertificationWorld.THANH_SEN, request.key())).hasSize(1);
  }

  @Test
  void a_commune_without_a_table_of_fees_still_certifies_and_guesses_nothing() {
    BookLine line = world.entered("desk (Nà Hỳ)", "Lò Thị Ún", copy("Căn cước", 4, 2)).getFirst();
    assertThat(line.entry().fee()).isEmpty();
    assertThat(line.entry().exempt()).isFalse();
  }

  @Test
  void a_change_of_a_contract_has_no_figure_in_the_decision_so_its_fee_is_unknown() {
    BookLine line =
        world
            .entered("desk", "Ông Tư", line(CertificationKind.CONTRACT_CHANGE, "Phụ lục"))
            .getFirst();
    assertThat(line.entry().fee()).isEmpty();
  }

  @Test
  void who_is_exempt_pays_nothing_and_the_reason_stands_in_the_book() {
    CertificationRequest request = world.request("desk", "Bà Sáu", copy("Căn cước", 5, 5));
    BookLine line =
        world
            .entered(
                "desk",
                new CertificationRequest(
                    request.key(),
                    request.name(),
                    "",
                    request.certifier(),
                    request.payment(),
                    "Vay vốn theo NĐ 55/2015",
                    request.lines()))
            .getFirst();
    assertThat(line.entry().fee()).contains(0L);
    assertThat(line.entry().exempt()).isTrue();
    assertThat(line.words().exemption()).isEqualTo("Vay vốn theo NĐ 55/2015");
  }

  @Test
  void a_copy_brought_in_the_morning_is_ready_the_same_day_and_after_three_the_next_working_day() {
    assertThat(dueOf("2026-11-06T08:30")).isEqualTo(TestClock.at("2026-11-06T17:00"));
    assertThat(dueOf("2026-11-06T14:59:30")).isEqualTo(TestClock.at("2026-11-06T17:00"));
    // Friday a second past three: the next working day is Monday.
    assertThat(dueOf("2026-11-06T15:00:01").toString()).startsWith("2026-11-09");
  }

  private java.time.Instant dueOf(String moment) {
    clock.set(moment);
    return world.entered("desk", "Người cần gấp", copy("Căn cước", 1, 1)).getFirst().dueAt();
  }

  @Test
  void a_contract_has_the_two_working_days_its_procedure_publishes() {
    BookLine line =
        world.entered("desk", "Bên bán", line(CertificationKind.CONTRACT, "Hợp đồng")).getFirst();
    assertThat(line.dueAt().truncatedTo(java.time.temporal.ChronoUnit.MINUTES))
        .isEqualTo(TestClock.at("2026-11-04T08:00"));
  }

  @Test
  void who_signs_must_be_in_today() {
    Actor deputy = world.the("deputy");
    attendance.announce(
        new Actor(
            deputy.unit(),
            UUID.randomUUID(),
            "q",
            java.util.Set.of(vn.motcua.shared.Role.ADMINISTRATOR)),
        deputy.officer(),
        TestClock.at("2026-11-02T07:00"),
        TestClock.at("2026-11-03T07:00"),
        AbsenceReason.MISSION,
        null);
    assertThat(certifications.certifiers(deputy.unit()))
        .extracting(officer -> officer.id())
        .containsExactly(world.the("chairman").officer());
    assertThat(broken(signedBy(deputy.officer()))).containsExactly("nguoiKy");
    assertThat(broken(signedBy(world.the("appraiser").officer()))).containsExactly("nguoiKy");
    assertThat(broken(signedBy(world.the("chairman (Nà Hỳ)").officer())))
        .as("another commune's chairman")
        .containsExactly("nguoiKy");
    clock.set("2026-11-03T08:00");
    assertThat(world.entered("desk", signedBy(deputy.officer()))).hasSize(1);
  }

  private CertificationRequest signedBy(UUID officer) {
    CertificationRequest asked = world.request("desk", "Người yêu cầu", copy("Căn cước", 1, 1));
    return new CertificationRequest(
        asked.key(), asked.name(), "", officer, asked.payment(), "", asked.lines());
  }

  @Test
  void only_an_officer_who_receives_may_enter() {
    CertificationRequest request = world.request("desk", "Ai đó", copy("Căn cước", 1, 1));
    assertThatThrownBy(() -> certifications.certify(world.the("appraiser"), request))
        .isInstanceOf(Refusal.class);
    assertThat(search.ofRequest(CertificationWorld.THANH_SEN, request.key())).isEmpty();
  }

  @Test
  void another_communes_number_is_not_found() {
    Entry entry = world.copied("Người phường");
    assertThatThrownBy(() ->
            certifications.entry(
                CertificationWorld.NA_HY, entry.book(), entry.year(), entry.number() + 500))
        .isInstanceOf(NotFound.class);
    Actor stranger = world.the("desk (Nà Hỳ)");
    assertThatThrownBy(() -> certifications.cancel(stranger, entry, 1, "phá"))
        .isInstanceOf(NotFound.class);
    assertThat(search.ofRequest(stranger.unit(), entry.request())).isEmpty();
  }

  private List<String> broken(CertificationRequest request) {
    CertificationRejected rejected =
        catchThrowableOfType(
            CertificationRejected.class, () -> certifications.certify(world.the("desk"), request));
    assertThat(rejected).isNotNull();
    return List.copyOf(rejected.errors().keySet());
  }

  private static List<Integer> numbers(List<BookLine> lines, Book book) {
    return lines.stream()
        .map(BookLine::entry)
        .filter(entry -> entry.book() == book)
        .map(Entry::number)
        .toList();
  }
}
