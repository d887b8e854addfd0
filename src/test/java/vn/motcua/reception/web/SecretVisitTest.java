package vn.motcua.reception.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.documents.Pdf;
import vn.motcua.documents.VisitRegisterForm;
import vn.motcua.reception.Commitments;
import vn.motcua.reception.FollowUps;
import vn.motcua.reception.Matter;
import vn.motcua.reception.PrintedVisits;
import vn.motcua.reception.ReceptionWorld;
import vn.motcua.reception.Visits;

/** What follows from a denunciation leads nobody to it: no task, no page, no line of the book. */
@MotCuaTest
class SecretVisitTest {
  private static final String TASKS = "/ban-lam-viec/viec-da-hua";
  private static final String BOOK = "/ban-lam-viec/tiep-cong-dan/so?tu=2026-11-01&den=2026-11-30";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

  @Autowired PageReader pages;
  @Autowired Visits visits;
  @Autowired FollowUps followUps;
  @Autowired PrintedVisits printed;
  @Autowired ReceptionWorld world;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("clerk");
  }

  @Test
  void a_task_that_follows_from_a_denunciation_is_read_by_its_keeper_and_who_may_open_it()
      throws Exception {
    UUID visit = denounced();
    clock.set("2026-11-05T09:00");
    UUID task =
        followUps.give(
            world.the("chairman"),
            UUID.randomUUID(),
            visit,
            new Commitments.Draft(
                "Xác minh lời tố cáo ông Kín",
                world.the("appraiser").officer(),
                LocalDate.of(2026, 11, 12)));
    String page = TASKS + "/" + task;
    for (String who : new String[] {"chairman", "appraiser"}) {
      assertThat(pages.read(who, TASKS)).as(who).contains("ông Kín");
      assertThat(pages.read(who, page)).as(who).contains("ông Kín");
    }
    assertThat(pages.read("chairman", page)).contains("/luot/" + visit);
    assertThat(pages.read("appraiser", page)).doesNotContain("/luot/" + visit);
    for (String who : new String[] {"clerk", "intake", "head", "second appraiser"}) {
      assertThat(pages.read(who, TASKS)).as(who).doesNotContain("ông Kín", page);
      assertThat(pages.response(who, page).getStatus()).as(who).isEqualTo(404);
      MockHttpServletResponse kept =
          pages.send(who, page + "/ket-qua", Map.of("ketQua", "Thử xem là của ai"));
      assertThat(kept.getStatus()).as(who).isEqualTo(404);
      assertThat(PageReader.body(kept)).as(who).doesNotContain("ông Kín", "Vàng Thị Pà");
    }
    pages.send("appraiser", page + "/ket-qua", Map.of("ketQua", "Đã xác minh ở bản ông Kín"));
    assertThat(pages.response("clerk", page).getStatus()).isEqualTo(404);
    assertThat(pages.read("chairman", page)).contains("Đã xác minh ở bản ông Kín");
  }

  @Test
  void a_task_that_follows_from_another_visit_is_read_by_who_receives_as_before() throws Exception {
    UUID visit = world.came(world.planned("2026-11-05"), "Sùng A Chua").id();
    clock.set("2026-11-05T08:00");
    visits.write(
        world.the("clerk"),
        visit,
        0,
        ReceptionWorld.said("2026-11-05T07:30", "Sùng A Chua", Matter.REFLECTION),
        "");
    UUID task =
        followUps.give(
            world.the("clerk"),
            UUID.randomUUID(),
            visit,
            new Commitments.Draft(
                "Gạt đất ở cua tay áo",
                world.the("appraiser").officer(),
                LocalDate.of(2026, 11, 12)));
    for (String who : new String[] {"clerk", "intake", "chairman", "appraiser"}) {
      assertThat(pages.read(who, TASKS)).as(who).contains("Gạt đất ở cua tay áo");
      assertThat(pages.read(who, TASKS + "/" + task)).as(who).contains("Gạt đất ở cua tay áo");
    }
    assertThat(pages.response("second appraiser", TASKS + "/" + task).getStatus()).isEqualTo(404);
  }

  @Test
  void the_register_says_of_a_denunciation_the_day_the_kind_and_how_many_and_nothing_else()
      throws Exception {
    denounced();
    VisitRegisterForm.Row row =
        printed.rows(world.the("clerk"), DAY, DAY).stream()
            .filter(one -> one.matter().equals("Tố cáo"))
            .findFirst()
            .orElseThrow();
    String secret = "(giữ bí mật)";
    assertThat(row)
        .isEqualTo(
            new VisitRegisterForm.Row(
                DAY, secret, secret, secret, "Tố cáo", 3, secret, secret, secret, secret, secret,
                secret));
    String[] words = {"Thanh tra cũ", "Sang tỉnh gặp Kín", "Ban của Kín", "Con rể Kín làm ở xã"};
    assertThat(pages.read("clerk", BOOK)).contains(secret).doesNotContain(words);
    assertThat(Pdf.text(printed.register(world.the("clerk"), DAY, DAY)))
        .contains("Tố cáo")
        .doesNotContain("Kín", "Thanh tra cũ");
    assertThat(pages.read("chairman", BOOK)).contains(words);
  }

  private UUID denounced() {
    UUID day = world.planned("2026-11-05");
    UUID visit =
        visits
            .register(
                world.the("clerk").unit(),
                UUID.randomUUID(),
                day,
                ReceptionWorld.asking("Người Tố Cáo", Matter.DENUNCIATION))
            .id();
    clock.set("2026-11-05T08:00");
    Visits.Draft said =
        ReceptionWorld.said("2026-11-05T07:30", "Người Tố Cáo", Matter.DENUNCIATION);
    visits.write(
        world.the("chairman"),
        visit,
        0,
        new Visits.Draft(
            said.heldAt(),
            said.matter(),
            said.name(),
            said.address(),
            said.idNumber(),
            said.people(),
            said.words(),
            "Thanh tra cũ",
            false,
            "Sang tỉnh gặp Kín",
            "Ban của Kín",
            said.answer(),
            "Con rể Kín làm ở xã"),
        "");
    return visit;
  }
}
