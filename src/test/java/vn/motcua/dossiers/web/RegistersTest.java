package vn.motcua.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.documents.Pdf;
import vn.motcua.dossiers.Applicant;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Lateness;
import vn.motcua.dossiers.RegisterLine;
import vn.motcua.dossiers.Registers;
import vn.motcua.dossiers.Stage;
import vn.motcua.web.DeskGuest;

/** The register (form 07) is read out of the events; nobody types into it. */
@MotCuaTest
class RegistersTest {
  @Autowired DossierWorld world;
  @Autowired Registers registers;
  @Autowired Dossiers dossiers;
  @Autowired Intakes intakes;
  @Autowired Lateness lateness;
  @Autowired MockMvc mvc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
    world.the("intake");
  }

  @Test
  void a_week_of_the_office_stands_in_the_register_in_the_order_of_the_numbers() {
    LocalDate monday = LocalDate.of(2026, 11, 9);
    clock.set("2026-11-09T08:00");
    Dossier first = world.received("Vừ Thị Mỷ");
    Dossier second = world.received("Giàng A Sình");
    Dossier third = world.received("Sùng A Chu");
    intakes.receive(
        world.the("intake (Thanh Nưa)"),
        world.intake(world.the("intake (Thanh Nưa)"), DossierWorld.BIRTH, "Người xã bên"));
    clock.set("2026-11-09T10:00");
    world.until(first, Stage.RETURNED);
    dossiers.withdraw(world.the("intake"), DossierWorld.seen(second), "Xin rút");
    dossiers.correct(
        world.the("intake"),
        DossierWorld.seen(third),
        new Applicant("Sùng A Chù", "1970", "", "0912345678", "", "bản Nậm Khăn", ""),
        "Gõ nhầm tên");
    clock.set("2026-11-10T08:00");
    world.received("Ngày hôm sau");

    Registers.Extract extract = registers.of(DossierWorld.NA_HY, monday, monday, 1);
    assertThat(extract.total()).isEqualTo(3);
    assertThat(extract.lines())
        .extracting(RegisterLine::owner)
        .containsExactly("Vừ Thị Mỷ", "Giàng A Sình", "Sùng A Chù");
    RegisterLine returned = extract.lines().getFirst();
    assertThat(returned.code()).isEqualTo(first.code());
    assertThat(returned.sets()).isEqualTo(1);
    assertThat(returned.receivedAt()).isEqualTo(TestClock.at("2026-11-09T08:00"));
    assertThat(returned.dueAt()).isEqualTo(first.dueAt());
    assertThat(returned.returnedAt()).isEqualTo(TestClock.at("2026-11-09T10:00"));
    assertThat(returned.giver()).isEqualTo("Lò Văn Inh");
    assertThat(returned.taker()).isEqualTo("mẹ cháu bé");
    assertThat(returned.noteKey()).isEmpty();
    RegisterLine withdrawn = extract.lines().get(1);
    assertThat(withdrawn.returnedAt()).as("nothing was handed over").isNull();
    assertThat(withdrawn.noteKey()).isEqualTo("dossiers.register.note.WITHDRAWN");
    RegisterLine corrected = extract.lines().getLast();
    assertThat(corrected.address()).isEqualTo("bản Nậm Khăn");
    assertThat(corrected.phone()).isEqualTo("0912345678");
    assertThat(registers.of(DossierWorld.NA_HY, monday, monday.plusDays(1), 1).total())
        .isEqualTo(4);
    assertThat(registers.of(DossierWorld.NA_HY, monday.minusDays(1), monday.minusDays(1), 1))
        .satisfies(none -> assertThat(none.lines()).isEmpty());
  }

  @Test
  void the_date_promised_with_an_apology_stands_in_the_register_and_its_reason_in_the_note() {
    LocalDate day = LocalDate.of(2026, 11, 16);
    clock.set("2026-11-16T08:00");
    Dossier dossier = world.received("Hẹn lại");
    clock.set("2026-11-17T08:00");
    lateness.apologise(
        world.the("chairman"),
        DossierWorld.seen(dossier),
        LocalDateTime.parse("2026-11-19T17:00"),
        "Máy chủ hộ tịch hỏng");
    RegisterLine line = registers.of(DossierWorld.NA_HY, day, day, 1).lines().getFirst();
    assertThat(line.dueAt()).isEqualTo(TestClock.at("2026-11-19T17:00"));
    assertThat(line.noteKey()).isEqualTo("dossiers.register.note.rescheduled");
  }

  @Test
  void a_long_month_is_read_page_by_page_without_a_gap() {
    LocalDate day = LocalDate.of(2026, 11, 25);
    clock.set("2026-11-25T08:00");
    List<String> codes =
        java.util.stream.IntStream.range(0, 53)
            .mapToObj(n -> world.received("Người " + n).code())
            .toList();
    Registers.Extract one = registers.of(DossierWorld.NA_HY, day, day, 1);
    Registers.Extract two = registers.of(DossierWorld.NA_HY, day, day, 2);
    assertThat(one.lines()).hasSize(50);
    assertThat(one.hasMore()).isTrue();
    assertThat(two.first()).isEqualTo(51);
    assertThat(two.lines()).hasSize(3);
    assertThat(two.hasMore()).isFalse();
    assertThat(codes)
        .containsExactlyElementsOf(
            java.util.stream.Stream.concat(one.lines().stream(), two.lines().stream())
                .map(RegisterLine::code)
                .toList());
    assertThat(registers.of(DossierWorld.NA_HY, day, day, -7).page()).isEqualTo(1);
    assertThat(registers.of(DossierWorld.NA_HY, day, day, 99_999_999).lines()).isEmpty();
  }

  @Test
  void the_printed_register_says_what_the_screen_says() {
    LocalDate day = LocalDate.of(2026, 12, 1);
    clock.set("2026-12-01T08:00");
    Dossier dossier = world.received("Vừ Thị Mỷ");
    world.until(dossier, Stage.RETURNED);
    String paper = Pdf.text(registers.print(DossierWorld.NA_HY, day, day));
    assertThat(paper)
        .containsIgnoringCase("Sổ theo dõi hồ sơ")
        .contains("Vừ Thị Mỷ", "mẹ cháu bé", "Lò Văn Inh");
    assertThat(paper.replaceAll("\\s", "")).contains(dossier.code());
    assertThat(Pdf.text(registers.print(DossierWorld.THANH_NUA, day, day)))
        .doesNotContain("Vừ Thị Mỷ");
  }

  @Test
  void the_page_takes_any_days_and_shows_this_month_when_it_cannot_read_them() throws Exception {
    clock.set("2026-12-02T08:00");
    Dossier dossier = world.received("Lường Văn Panh");
    for (String days :
        List.of(
            "",
            "?tu=hom-nay&den=mai",
            "?tu=2026-12-31&den=2026-12-02",
            "?tu=9999-99-99",
            "?tu=-5000-01-01&den=2026-12-02",
            "?trang=khong-phai-so")) {
      assertThat(page("/ban-lam-viec/so-theo-doi" + days))
          .as(days)
          .contains("Lường Văn Panh", dossier.code());
    }
    assertThat(page("/ban-lam-viec/so-theo-doi?tu=2024-01-01&den=2024-01-31"))
        .contains("chưa nhận hồ sơ nào");
    MockHttpServletResponse pdf = answer("/ban-lam-viec/so-theo-doi.pdf");
    assertThat(pdf.getContentType()).isEqualTo("application/pdf");
    assertThat(Objects.requireNonNull(pdf.getHeader("Cache-Control"))).contains("no-store");
    mvc.perform(get("/ban-lam-viec/so-theo-doi")).andExpect(status().is3xxRedirection());
  }

  private String page(String address) throws Exception {
    return answer(address).getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse answer(String address) throws Exception {
    return mvc.perform(get(address).with(DeskGuest.as(world.the("clerk"))))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse();
  }
}
