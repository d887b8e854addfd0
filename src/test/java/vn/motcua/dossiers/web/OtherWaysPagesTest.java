package vn.motcua.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossiers.Alarms;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.Supplements;
import vn.motcua.web.DeskGuest;

class OtherWaysPagesTest extends ActingByForm {
  @Autowired Alarms alarms;
  @Autowired Supplements supplements;

  @Test
  void papers_are_proposed_sent_received_and_the_citizen_follows() throws Exception {
    Dossier dossier = world.appraisingDisability();
    assertThat(page("appraiser", dossier)).contains("Đề nghị bổ sung giấy tờ", "giay-1");
    done(
        "appraiser",
        dossier,
        "de-nghi-bo-sung",
        Map.of("giay-1", "Chữ ký mờ", "nguoiNhan", id("intake")));
    assertThat(page("intake", dossier))
        .contains("Gửi yêu cầu bổ sung (mẫu 02)", "Chữ ký mờ", "Không gửi yêu cầu bổ sung");
    done("intake", dossier, "gui-bo-sung", Map.of());
    assertThat(page("intake", dossier))
        .contains("Dừng tính từ", "Nhận đủ giấy tờ bổ sung", "/thong-bao/yeu-cau-bo-sung.pdf");
    mvc.perform(
            get("/ban-lam-viec/ho-so/" + dossier.id() + "/thong-bao/yeu-cau-bo-sung.pdf")
                .with(DeskGuest.as(world.the("intake"))))
        .andExpect(status().isOk());
    assertThat(tracked(dossier)).contains("Chờ bà con bổ sung giấy tờ").doesNotContain("Chữ ký mờ");
    clock.set("2026-11-04T08:00");
    done("intake", dossier, "nhan-bo-sung", Map.of("nguoiNhan", id("appraiser")));
    assertThat(page("appraiser", dossier))
        .contains("Giấy hẹn ghi", "luật không cho yêu cầu lần hai");
  }

  @Test
  void a_proposal_without_any_reason_says_so_and_changes_nothing() throws Exception {
    Dossier dossier = world.appraisingDisability();
    assertThat(refused("appraiser", dossier, "de-nghi-bo-sung", Map.of("nguoiNhan", id("intake"))))
        .contains("ít nhất một giấy");
    assertThat(current(dossier).stage()).isEqualTo(Stage.APPRAISING);
  }

  @Test
  void a_reason_too_long_is_kept_in_its_field() throws Exception {
    String reason = "mờ ".repeat(150);
    assertThat(
            refused(
                "appraiser",
                world.appraisingDisability(),
                "de-nghi-bo-sung",
                Map.of("giay-1", reason, "nguoiNhan", id("intake"))))
        .contains(reason, "nhiều nhất 300 ký tự");
  }

  @Test
  void a_reason_why_the_data_cannot_be_read_is_kept_when_something_else_is_wrong()
      throws Exception {
    Dossier birth = world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING);
    int fetched =
        supplements.askable(birth).stream()
            .filter(line -> line.obstacle().isPresent())
            .findFirst()
            .orElseThrow()
            .paper()
            .order();
    assertThat(
            refused(
                "appraiser",
                birth,
                "de-nghi-bo-sung",
                Map.of(
                    "giay-1",
                    "mờ ".repeat(150),
                    "khong-doc-" + fetched,
                    "Tra cứu 8 giờ, sai năm sinh",
                    "nguoiNhan",
                    id("intake"))))
        .contains("nhiều nhất 300 ký tự", "Tra cứu 8 giờ, sai năm sinh");
    assertThat(current(birth).stage()).isEqualTo(Stage.APPRAISING);
  }

  @Test
  void a_pause_without_law_is_not_offered_and_the_page_says_why() throws Exception {
    Dossier dossier = world.appraisingDisability();
    assertThat(page("appraiser", dossier))
        .contains("quy định của thủ tục này không cho phép")
        .doesNotContain("/xac-minh\"");
    assertThat(
            refused(
                "appraiser",
                dossier,
                "xac-minh",
                Map.of("coQuan", "Công an xã", "ngay", "2026-11-10", "loi", "Nơi ở trước")))
        .contains("không cho dừng thời gian để xác minh");
  }

  @Test
  void the_leader_finds_the_dossier_among_the_reminders_and_signs_the_apology() throws Exception {
    Dossier dossier = world.appraisingDisability();
    clock.set("2026-12-07T09:00");
    alarms.sweep();
    assertThat(reminders("chairman"))
        .contains(dossier.id().toString(), "thư xin lỗi chờ lãnh đạo ký");
    assertThat(page("appraiser", dossier)).contains("việc của người có nhiệm vụ Lãnh đạo");
    assertThat(page("chairman", dossier)).contains("name=\"gio\"", "Ký thư xin lỗi");
    done(
        "chairman",
        dossier,
        "thu-xin-loi",
        Map.of("ngay", "2026-12-10", "gio", "16:00", "loi", "Trạm Y tế chưa có kết luận"));
    assertThat(page("chairman", dossier))
        .contains("hồ sơ vẫn tính là trễ", "/thong-bao/thu-xin-loi.pdf");
    assertThat(reminders("chairman")).doesNotContain(dossier.id().toString());
    assertThat(tracked(dossier)).contains("Xin lỗi bà con. Hẹn lại");
  }

  @Test
  void a_new_date_that_is_no_date_keeps_the_reason() throws Exception {
    assertThat(
            refused(
                "chairman",
                world.appraisingDisability(),
                "thu-xin-loi",
                Map.of("ngay", "mai", "gio", "", "loi", "Trạm Y tế chưa họp")))
        .contains("Xin chọn ngày", "Trạm Y tế chưa họp");
  }

  @Test
  void everything_typed_for_an_act_somebody_overtook_is_shown_again() throws Exception {
    Dossier dossier = world.appraisingDisability();
    world.next(dossier);
    String answer =
        mvc.perform(
                post("/ban-lam-viec/ho-so/" + dossier.id() + "/de-nghi-bo-sung")
                    .param("phienBan", Integer.toString(dossier.version()))
                    .param("giay-1", "Chữ ký mờ ở trang hai")
                    .param("nguoiNhan", id("intake"))
                    .with(DeskGuest.as(world.the("appraiser")))
                    .with(csrf()))
            .andExpect(status().isConflict())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(answer).contains("Chữ ký mờ ở trang hai");
  }

  @Test
  void a_hundred_thousand_characters_are_refused_and_given_back_whole() throws Exception {
    String words = "lời ".repeat(25_000);
    assertThat(
            refused(
                "appraiser",
                world.appraisingDisability(),
                "chuyen-buoc",
                Map.of("nguoiNhan", id("head"), "loi", words)))
        .contains(words.strip(), "nhiều nhất 2000 ký tự")
        .doesNotContain("maxlength=\"2000\"");
  }

  @Test
  void a_procedure_that_is_no_longer_offered_keeps_what_was_typed_at_the_intake() throws Exception {
    String answer =
        mvc.perform(
                post("/ban-lam-viec/tiep-nhan")
                    .param("thuTuc", "1.999999")
                    .param("hoTen", "Thào Thị Máy")
                    .param("khoa", java.util.UUID.randomUUID().toString())
                    .with(DeskGuest.as(world.the("intake")))
                    .with(csrf()))
            .andExpect(status().isUnprocessableContent())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(answer).contains("Thào Thị Máy", "Không có thủ tục mang mã 1.999999");
  }

  @Test
  void an_overdue_dossier_says_that_it_owes_an_apology() throws Exception {
    Dossier dossier = world.appraisingDisability();
    clock.set("2026-12-09T09:00");
    assertThat(page("appraiser", dossier)).contains("chưa có thư xin lỗi");
    assertThat(refused("appraiser", dossier, "chuyen-buoc", Map.of("nguoiNhan", id("head"))))
        .contains("Xin ghi vài chữ về lý do chậm");
  }

  @Test
  void without_anything_due_the_reminders_are_empty_and_say_so() throws Exception {
    assertThat(reminders("second appraiser")).contains("Không có việc nào cần nhắc");
  }

  @Test
  void a_notice_the_dossier_never_left_is_not_found() throws Exception {
    Dossier dossier = world.appraisingDisability();
    for (String slug : new String[] {"thu-xin-loi", "dung-giai-quyet", "giay-khac"}) {
      mvc.perform(
              get("/ban-lam-viec/ho-so/" + dossier.id() + "/thong-bao/" + slug + ".pdf")
                  .with(DeskGuest.as(world.the("intake"))))
          .andExpect(status().isNotFound());
    }
  }

  private String tracked(Dossier dossier) throws Exception {
    return body(get("/hs/" + dossier.unit() + "/" + dossier.filing().trackSecret()));
  }
}
