package vn.motcua.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.councils.Motion;
import vn.motcua.dossiers.Alarms;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.organisation.Staffing;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.DeskGuest;

/** What the pages say of drafts, agreed days, provisions, and the second person of a request. */
class HonestClockPagesTest extends ActingByForm {
  @Autowired Alarms alarms;
  @Autowired Staffing staffing;

  @Test
  void leader_and_holder_read_the_draft_of_the_apology_from_the_reminders_and_from_the_page()
      throws Exception {
    Dossier dossier = world.appraisingDisability();
    String draft = "/ban-lam-viec/ho-so/" + dossier.id() + "/thong-bao/du-thao-thu-xin-loi.pdf";
    assertThat(page("appraiser", dossier)).doesNotContain(draft);
    clock.set("2026-12-07T09:00");
    alarms.sweep();
    for (String who : new String[] {"chairman", "appraiser"}) {
      assertThat(reminders(who)).as(who).contains(draft);
      assertThat(page(who, dossier)).as(who).contains(draft);
      mvc.perform(get(draft).with(DeskGuest.as(world.the(who)))).andExpect(status().isOk());
    }
    assertThat(page("second appraiser", dossier)).doesNotContain(draft);
    mvc.perform(get(draft).with(DeskGuest.as(world.the("second appraiser"))))
        .andExpect(status().isNotFound());
    done(
        "chairman",
        dossier,
        "thu-xin-loi",
        Map.of("ngay", "2026-12-10", "gio", "16:00", "loi", "Trạm Y tế chưa có kết luận"));
    assertThat(page("chairman", dossier)).doesNotContain(draft);
    mvc.perform(get(draft).with(DeskGuest.as(world.the("chairman"))))
        .andExpect(status().isNotFound());
  }

  @Test
  void the_chairman_writes_the_provision_beside_the_reason_of_a_refusal() throws Exception {
    Dossier dossier =
        world.concluded(
            world.the("chairman"),
            world.until(world.appraisingDisability(), Stage.APPROVING),
            Motion.REFUSED);
    assertThat(page("chairman", dossier)).contains("name=\"canCu\"", "Căn cứ (điều, khoản");
    assertThat(
            refused(
                "chairman",
                dossier,
                "tu-choi",
                Map.of("nguoiNhan", id("clerk"), "loi", "", "canCu", "Điều 3 khoản 2")))
        .as("given back when the reason is missing")
        .contains("Xin ghi lý do", "Điều 3 khoản 2");
    done(
        "chairman",
        dossier,
        "tu-choi",
        Map.of(
            "nguoiNhan", id("clerk"), "loi", "Không đủ mức độ", "canCu", "Luật, Điều 3 khoản 2"));
    assertThat(page("clerk", dossier))
        .contains("Căn cứ: Luật, Điều 3 khoản 2", "/thong-bao/khong-du-dieu-kien.pdf");
  }

  @Test
  void a_day_for_the_papers_is_agreed_or_not_and_a_past_one_is_given_back() throws Exception {
    Dossier dossier = world.appraisingDisability();
    done(
        "appraiser",
        dossier,
        "de-nghi-bo-sung",
        Map.of("giay-1", "Chữ ký mờ", "nguoiNhan", id("intake")));
    assertThat(page("intake", dossier)).contains("Hẹn bà con nộp trước hết ngày");
    assertThat(
            refused(
                "intake", dossier, "gui-bo-sung", Map.of("ngay", "2026-10-30", "loi", "Quầy 2")))
        .contains("từ hôm nay", "2026-10-30", "Quầy 2");
    assertThat(refused("intake", dossier, "gui-bo-sung", Map.of("ngay", "mai")))
        .contains("Xin chọn ngày");
    done("intake", dossier, "gui-bo-sung", Map.of("ngay", "2026-11-10", "loi", "Quầy 2"));
    assertThat(page("intake", dossier)).contains("Chờ đến hết ngày 10/11/2026");
    clock.set("2026-11-11T08:00");
    alarms.sweep();
    assertThat(reminders("intake"))
        .contains("đã qua ngày hẹn, giấy tờ hoặc trả lời chưa đến", dossier.id().toString());
  }

  @Test
  void whoever_proposed_the_request_reads_why_somebody_else_has_to_send_it() throws Exception {
    Actor intake = world.the("intake");
    Actor appraiser = world.the("appraiser");
    Actor founder =
        new Actor(intake.unit(), UUID.randomUUID(), "người lập", Set.of(Role.ADMINISTRATOR));
    Set<Role> two = Set.of(Role.APPRAISAL, Role.INTAKE);
    staffing.assign(founder, appraiser.officer(), two);
    Actor both = new Actor(appraiser.unit(), appraiser.officer(), appraiser.name(), two);
    Dossier dossier = world.appraisingDisability();
    String show = "/ban-lam-viec/ho-so/" + dossier.id();
    assertThat(body(get(show).with(DeskGuest.as(both)))).contains("/de-nghi-bo-sung\"");
    done(
        "appraiser",
        dossier,
        "de-nghi-bo-sung",
        Map.of("giay-1", "Chữ ký mờ", "nguoiNhan", id("intake")));
    dossiers.reassign(
        intake, DossierWorld.seen(current(dossier)), both.officer(), "Nghỉ phép, nhờ chị giữ");
    assertThat(body(get(show).with(DeskGuest.as(both))))
        .contains("người đề nghị không tự gửi")
        .doesNotContain("/gui-bo-sung\"");
  }
}
