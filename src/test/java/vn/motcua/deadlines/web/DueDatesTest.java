package vn.motcua.deadlines.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.MotCuaTest;

@MotCuaTest
class DueDatesTest {
  @Autowired MockMvcTester mvc;

  @Test
  void anyone_can_check_us() {
    MvcTestResult answer = ask("03169", "2026-08-28T08:00", "2", "WORKING_DAY");
    assertThat(answer).hasStatusOk().hasContentType("application/json");
    assertThat(answer)
        .bodyJson()
        .isEqualTo(
            """
            {"due": "2026-09-04T08:00",
             "explanation": [
               "Nhận đủ hồ sơ thứ Sáu 28/8/2026, lúc 8 giờ.",
               "Thời hạn là 2 ngày làm việc, không tính ngày nhận.",
               "Không tính thứ Bảy 29/8, Chủ nhật 30/8, nghỉ bù 31/8, Quốc khánh 1–2/9.",
               "Hẹn trả kết quả thứ Sáu 4/9/2026, lúc 8 giờ."]}
            """);
  }

  @Test
  void the_same_day_needs_no_amount() {
    assertThat(
            mvc.get().uri("/api/v1/due-date?unit=03169&received=2026-11-19T15:00&measure=SAME_DAY"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.due")
        .isEqualTo("2026-11-19T17:00");
  }

  @Test
  void an_unpublished_year_is_said_to_be_unpublished() {
    assertThat(ask("03169", "2026-12-30T08:00", "5", "WORKING_DAY"))
        .bodyText()
        .contains("lịch nghỉ chưa công bố cho những ngày sau 31/12/2026")
        .contains("Không tính Tết Dương lịch 1/1/2027, thứ Bảy 2/1/2027, Chủ nhật 3/1/2027.");
  }

  @Test
  void ten_years_are_no_horizon() {
    assertThat(ask("03169", "2026-11-02T08:00", "2500", "WORKING_DAY")).hasStatusOk();
  }

  @ParameterizedTest
  @CsvSource({
    "99999, 2026-08-28T08:00, 2, WORKING_DAY, unit, 99999",
    "xyz, 2026-08-28T08:00, 2, WORKING_DAY, unit, xyz",
    "03169, 28/08/2026, 2, WORKING_DAY, received, 28/08/2026",
    "03169, 2026-02-30T08:00, 2, WORKING_DAY, received, 2026-02-30T08:00",
    "03169, 1026-08-28T08:00, 2, WORKING_DAY, received, 1026-08-28T08:00",
    "03169, 2026-08-28T08:00, hai, WORKING_DAY, amount, hai",
    "03169, 2026-08-28T08:00, 0, WORKING_DAY, amount, 0",
    "03169, 2026-08-28T08:00, -1, WORKING_DAY, amount, -1",
    "03169, 2026-08-28T08:00, 0.3, WORKING_DAY, amount, '0,3'",
    "03169, 2026-08-28T08:00, 99999999999999999999, WORKING_DAY, amount, 1.00E+20",
    "03169, 2026-08-28T08:00, 99999999, CLOCK_HOUR, amount, 99999999",
    "03169, 2026-08-28T08:00, 1e9, MONTH, amount, 1e9",
    "03169, 2026-08-28T08:00, 2, WORKING_WEEK, measure, WORKING_WEEK",
  })
  void a_question_without_sense_is_told_what_is_wrong(
      String unit, String received, String amount, String measure, String wrong, String said) {
    MvcTestResult answer = ask(unit, received, amount, measure);
    assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
    assertThat(answer).bodyJson().extractingPath("$.errors[0].parameter").isEqualTo(wrong);
    assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo("Chưa tính được ngày hẹn");
    assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(said);
  }

  @Test
  void everything_missing_is_named_at_once() {
    assertThat(mvc.get().uri("/api/v1/due-date"))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors.length()")
        .isEqualTo(3);
  }

  private MvcTestResult ask(String unit, String received, String amount, String measure) {
    return mvc.get()
        .uri(
            "/api/v1/due-date?unit={u}&received={r}&amount={a}&measure={m}",
            unit,
            received,
            amount,
            measure)
        .exchange();
  }
}
