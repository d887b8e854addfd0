package vn.motcua.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.documents.Pdf;
import vn.motcua.dossiers.Applicant;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.SharedPapers;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.web.DeskGuest;
import vn.motcua.web.ReadPage;

/** One paper for several dossiers of a day: form 01-N, and the slip of results to the desk. */
@MotCuaTest
class SharedPapersTest {
  private static final String VILLAGE_HEADS_CARD = "011070000123";
  private static final String BASE = "/ban-lam-viec/in-chung";
  private static final Pattern SPACE = Pattern.compile("\\s+");

  @Autowired DossierWorld world;
  @Autowired SharedPapers shared;
  @Autowired Intakes intakes;
  @Autowired Dossiers dossiers;
  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private LocalDate day;

  /** Each test has a day of its own, so that nobody else's dossiers stand on its papers. */
  @BeforeEach
  void a_new_working_day() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    int lived =
        jdbc.sql("select count(distinct day)::int from dossier").query(Integer.class).single();
    day = LocalDate.of(2026, 11, 2).plusDays(lived);
    clock.set(day + "T08:00");
  }

  @Test
  void a_village_head_who_brings_three_households_takes_one_receipt_home() throws Exception {
    Dossier first = filedBy("Lò Văn Trưởng", "0912345678", "Vừ Thị Mỷ");
    filedBy("Lò Văn Trưởng", "0912345678", "Sùng A Chua");
    filedBy("lò văn trưởng", "0912345678", "Giàng A Páo");
    world.received("Người khác");
    assertThat(ReadPage.words(page("intake", ""))).contains("Lò Văn Trưởng", "3 hồ sơ");
    assertThat(page("intake", "")).contains(BASE + "/" + first.id() + "/giay-tiep-nhan.pdf");
    String paper = pdf("intake", BASE + "/" + first.id() + "/giay-tiep-nhan.pdf");
    assertThat(paper)
        .contains(
            "Thành phần hồ sơ: 3 hồ sơ",
            "BIÊN BẢN GIAO NHẬN HỒ SƠ",
            "Lò Văn Trưởng",
            VILLAGE_HEADS_CARD,
            "Vừ Thị Mỷ",
            "Sùng A Chua",
            "Giàng A Páo")
        .doesNotContain("Người khác");
    assertThat(paper.replace(" ", "")).contains(first.code());
  }

  @Test
  void any_of_them_leads_to_the_same_paper_and_each_remembers_that_it_was_printed()
      throws Exception {
    Dossier one = filedBy("Lò Văn Trưởng", "0912345678", "Vừ Thị Mỷ");
    Dossier two = filedBy("Lò Văn Trưởng", "0912345678", "Sùng A Chua");
    assertThat(pdf("intake", BASE + "/" + two.id() + "/giay-tiep-nhan.pdf"))
        .isEqualTo(pdf("intake", BASE + "/" + one.id() + "/giay-tiep-nhan.pdf"));
    for (Dossier dossier : List.of(one, two)) {
      assertThat(looks(dossier, "RECEIPT")).isEqualTo(2);
    }
  }

  @Test
  void two_procedures_of_one_person_stand_on_one_receipt_with_both_dates() throws Exception {
    Dossier birth = world.received("Vừ Thị Mỷ");
    Actor desk = world.the("intake");
    Dossier other =
        intakes.receive(
            desk, samePerson(world.intake(desk, DossierWorld.DISABILITY, "Vừ Thị Mỷ"), birth));
    String paper = pdf("intake", BASE + "/" + birth.id() + "/giay-tiep-nhan.pdf");
    assertThat(paper).contains("Thành phần hồ sơ: 2 hồ sơ", "2 hồ sơ, nhiều thủ tục");
    assertThat(paper.replace(" ", "")).contains(birth.code(), other.code());
  }

  @Test
  void people_of_one_name_with_other_phones_are_not_put_together() throws Exception {
    Dossier one = filedBy("Lò Văn Trưởng", "0912345678", "Vừ Thị Mỷ");
    filedBy("Lò Văn Trưởng", "0987654321", "Sùng A Chua");
    world.received("Lò Văn Trưởng");
    assertThat(shared.filed(DossierWorld.NA_HY, day)).isEmpty();
    MockHttpServletResponse alone =
        response("intake", BASE + "/" + one.id() + "/giay-tiep-nhan.pdf");
    assertThat(alone.getStatus()).isEqualTo(422);
    assertThat(alone.getContentAsString(StandardCharsets.UTF_8)).contains("chỉ có một hồ sơ");
  }

  @Test
  void yesterdays_dossiers_are_on_yesterdays_paper() {
    filedBy("Lò Văn Trưởng", "0912345678", "Vừ Thị Mỷ");
    clock.set(day.plusDays(1) + "T08:00");
    filedBy("Lò Văn Trưởng", "0912345678", "Sùng A Chua");
    assertThat(shared.filed(DossierWorld.NA_HY, day)).isEmpty();
    assertThat(shared.filed(DossierWorld.NA_HY, day.plusDays(1))).isEmpty();
  }

  @Test
  void results_go_from_the_clerk_to_the_desk_with_a_slip_that_names_each() throws Exception {
    Dossier granted = world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    Dossier approving = world.until(world.received("Sùng A Chua"), Stage.APPROVING);
    Dossier refused =
        world.until(
            dossiers.refuse(
                world.the("chairman"), DossierWorld.seen(approving), world.id("clerk"), "Thiếu"),
            Stage.READY);
    world.until(world.received("Chưa xong"), Stage.SEALING);
    assertThat(page("clerk", ""))
        .contains("Cà Thị Hương</b> → <b>Lò Văn Inh</b>", "ban-giao-ket-qua.pdf");
    assertThat(ReadPage.words(page("clerk", ""))).contains("2 kết quả");
    String paper = pdf("clerk", transfer(day));
    assertThat(paper)
        .contains(
            "PHIẾU BÀN GIAO KẾT QUẢ",
            "Chấp thuận",
            "Từ chối bằng văn bản",
            "Vừ Thị Mỷ",
            "Sùng A Chua",
            "NGƯỜI GIAO",
            "Cà Thị Hương",
            "NGƯỜI NHẬN",
            "Lò Văn Inh")
        .doesNotContain("Chưa xong");
    assertThat(paper.replace(" ", "")).contains(granted.code(), refused.code());
    assertThat(looks(granted, "HANDOVER")).isOne();
  }

  @Test
  void a_result_taken_home_meanwhile_still_stands_on_the_slip_of_its_day() throws Exception {
    Dossier dossier = world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    clock.set(day.plusDays(1) + "T09:00");
    world.next(dossier);
    assertThat(pdf("clerk", transfer(day))).contains("Vừ Thị Mỷ");
    assertThat(response("clerk", transfer(day.plusDays(1))).getStatus()).isEqualTo(404);
  }

  @Test
  void a_day_without_anything_says_so_and_a_day_nobody_can_read_is_today() throws Exception {
    assertThat(page("intake", "?ngay=2026-01-05"))
        .contains("Ngày này không có ai nộp từ hai hồ sơ", "Ngày này chưa có kết quả nào");
    assertThat(page("intake", "?ngay=mai")).contains("value=\"" + day + "\"");
  }

  @Test
  void the_neighbours_print_nothing_of_ours() throws Exception {
    Dossier one = filedBy("Lò Văn Trưởng", "0912345678", "Vừ Thị Mỷ");
    filedBy("Lò Văn Trưởng", "0912345678", "Sùng A Chua");
    world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    assertThat(page("intake (Thanh Nưa)", "")).doesNotContain("Lò Văn Trưởng", "Cà Thị Hương →");
    assertThat(
            response("intake (Thanh Nưa)", BASE + "/" + one.id() + "/giay-tiep-nhan.pdf")
                .getStatus())
        .isEqualTo(404);
    assertThat(response("intake (Thanh Nưa)", transfer(day)).getStatus()).isEqualTo(404);
    assertThat(response("intake", BASE + "/khong-co/giay-tiep-nhan.pdf").getStatus())
        .isEqualTo(404);
  }

  @Test
  void the_menu_and_the_register_lead_there() throws Exception {
    assertThat(read("clerk", "/ban-lam-viec")).contains(BASE);
    assertThat(read("intake", "/ban-lam-viec/so-theo-doi")).contains("href=\"" + BASE);
  }

  private Dossier filedBy(String submitter, String phone, String owner) {
    Actor desk = world.the("intake");
    return intakes.receive(
        desk,
        Intake.complete(
            UUID.randomUUID(),
            intakes.open(desk, DossierWorld.BIRTH),
            new Applicant(
                owner, "1970", "", phone, "", "bản Nà Hỳ 2", submitter, VILLAGE_HEADS_CARD)));
  }

  private static Intake samePerson(Intake intake, Dossier as) {
    return new Intake(
        intake.key(),
        intake.procedureCode(),
        intake.channel(),
        intake.caseNumber(),
        intake.papers(),
        intake.sets(),
        intake.applicant(),
        Optional.of(as.filing().person()),
        intake.externalCode(),
        intake.externalEntry());
  }

  private String transfer(LocalDate of) {
    return BASE
        + "/ban-giao-ket-qua.pdf?ngay="
        + of
        + "&giao="
        + world.id("clerk")
        + "&nhan="
        + world.id("intake");
  }

  private int looks(Dossier dossier, String what) {
    return jdbc.sql("select count(*)::int from dossier_look where dossier_id = ? and what = ?")
        .params(dossier.id(), what)
        .query(Integer.class)
        .single();
  }

  private String pdf(String who, String address) throws Exception {
    MockHttpServletResponse answer = response(who, address);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return SPACE.matcher(Pdf.text(answer.getContentAsByteArray())).replaceAll(" ");
  }

  private String page(String who, String query) throws Exception {
    return read(who, BASE + query);
  }

  private String read(String who, String address) throws Exception {
    return response(who, address).getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse response(String who, String address) throws Exception {
    return mvc.perform(get(address).with(DeskGuest.as(world.the(who)))).andReturn().getResponse();
  }
}
