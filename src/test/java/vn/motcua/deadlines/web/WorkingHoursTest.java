package vn.motcua.deadlines.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;

@MotCuaTest
class WorkingHoursTest {
  private static final String PAGE = "/co-quan/00004/lich-lam-viec";

  @Autowired MockMvcTester mvc;
  @Autowired TestClock clock;

  @AfterEach
  void backToMonday() {
    clock.set(TestClock.MONDAY_MORNING);
  }

  @Test
  void a_sunday_visitor_learns_when_the_doors_open() {
    clock.set("2026-11-22T09:00");
    assertThat(mvc.get().uri(PAGE))
        .hasStatusOk()
        .bodyText()
        .contains("Hôm nay, Chủ nhật 22/11: Trung tâm nghỉ")
        .contains("Mở lại thứ Hai 7 giờ 30.")
        .contains("Thứ Ba 24/11 nghỉ lễ (Ngày Văn hóa Việt Nam).")
        .contains("7:30–11:30, 13:00–17:00");
  }

  @Test
  void the_calculator_answers_with_reasons() {
    assertThat(mvc.get().uri(PAGE + "?received=2026-08-28T08:00&amount=2&measure=WORKING_DAY"))
        .hasStatusOk()
        .bodyText()
        .contains("Không tính thứ Bảy 29/8, Chủ nhật 30/8, nghỉ bù 31/8, Quốc khánh 1–2/9.")
        .contains("Hẹn trả kết quả thứ Sáu 4/9/2026, lúc 8 giờ.");
  }

  @Test
  void a_wrong_amount_is_explained_and_kept() {
    assertThat(mvc.get().uri(PAGE + "?received=2026-08-28T08:00&amount=hai&measure=WORKING_DAY"))
        .hasStatus(422)
        .bodyText()
        .contains("Số lượng “hai” không phải là số.")
        .contains("value=\"hai\"");
  }

  @Test
  void a_unit_nobody_knows_is_not_found() {
    assertThat(mvc.get().uri("/co-quan/99999/lich-lam-viec")).hasStatus(404);
    assertThat(mvc.get().uri("/co-quan/xa-lo/lich-lam-viec")).hasStatus(404);
  }

  @Test
  void english_readers_get_english() {
    assertThat(mvc.get().uri(PAGE + "?lang=en"))
        .bodyText()
        .contains("Today, Monday 2/11: the Centre is open until 11:30");
  }
}
