package vn.motcua.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.web.Texts;

@MotCuaTest
class ExplanationWordsTest {
  @Autowired ExplanationWords words;
  @Autowired OpeningWords opening;

  private final WorkingCalendar calendar = Calendars.shipped();

  @Test
  void weekends_swapped_days_and_holidays_are_named() {
    assertThat(told("2026-08-28T08:00", "2", Measure.WORKING_DAY))
        .contains("Không tính thứ Bảy 29/8, Chủ nhật 30/8, nghỉ bù 31/8, Quốc khánh 1–2/9.");
  }

  @Test
  void many_weekends_are_counted() {
    assertThat(told("2026-11-02T08:00", "25", Measure.WORKING_DAY))
        .contains("Không tính 5 thứ Bảy, 5 Chủ nhật, Ngày Văn hóa Việt Nam 24/11.");
  }

  @Test
  void a_receipt_in_tet_says_when_the_clock_starts() {
    assertThat(told("2026-02-16T09:00", "1", Measure.WORKING_DAY))
        .containsExactly(
            "Nhận đủ hồ sơ thứ Hai 16/2/2026, lúc 9 giờ.",
            "Hôm đó Trung tâm nghỉ, nên tính từ 7 giờ 30 thứ Hai 23/2.",
            "Thời hạn là 1 ngày làm việc, không tính ngày nhận.",
            "Không tính Tết Nguyên đán 16–20/2, thứ Bảy 21/2, Chủ nhật 22/2.",
            "Hẹn trả kết quả thứ Ba 24/2/2026, lúc 7 giờ 30.");
  }

  @Test
  void a_make_up_saturday_is_named() {
    assertThat(told("2026-08-21T10:00", "1.5", Measure.WORKING_DAY))
        .contains(
            "Thời hạn là 1,5 ngày làm việc, không tính ngày nhận.",
            "Có tính ngày làm bù thứ Bảy 22/8.");
  }

  @Test
  void a_last_day_on_a_rest_day_says_where_it_went() {
    assertThat(told("2026-08-20T09:00", "12", Measure.CALENDAR_DAY))
        .contains(
            "Ngày cuối rơi vào thứ Ba 1/9 là ngày nghỉ, nên dời qua Quốc khánh 1–2/9.",
            "Hẹn trả kết quả thứ Năm 3/9/2026, lúc 17 giờ.");
  }

  @Test
  void after_three_o_clock_says_so_to_the_second() {
    assertThat(told("2026-11-20T15:00:01", "1", Measure.SAME_DAY))
        .contains(
            "Hồ sơ tính từ 15 giờ 0 phút 1 giây, sau 15 giờ, nên chuyển sang ngày làm việc tiếp"
                + " theo.",
            "Không tính thứ Bảy 21/11, Chủ nhật 22/11.");
  }

  @Test
  void a_holiday_on_a_weekend_is_called_by_its_name() {
    assertThat(told("2027-04-29T10:00", "1", Measure.WORKING_DAY))
        .anySatisfy(line ->
            assertThat(line)
                .isEqualTo(
                    "Không tính Ngày Chiến thắng 30/4, Ngày Quốc tế lao động 1/5, Chủ nhật 2/5,"
                        + " nghỉ bù 3/5."));
  }

  @Test
  void days_off_that_nobody_has_published_are_marked_as_expected() {
    assertThat(told("2027-02-04T10:00", "1", Measure.WORKING_DAY))
        .contains(
            "Không tính Tết Nguyên đán 5–9/2 (dự kiến), nghỉ bù 10–11/2 (dự kiến).",
            "Lưu ý: lịch nghỉ chưa công bố cho những ngày sau 31/12/2026, nên ngày hẹn này là dự"
                + " kiến, tính theo các ngày nghỉ luật định.");
  }

  @Test
  void pauses_are_told() {
    DueDate due = calendar.reckon(at("2026-11-02T08:00"), TimeLimit.workingDays(5));
    List<Pause> pauses = List.of(new Pause(at("2026-11-04T10:00"), at("2026-11-06T09:00")));
    DueDate extended = calendar.extended(due, pauses);
    assertThat(words.sentences(calendar.explain(extended, pauses), Texts.VIETNAMESE))
        .contains("Tạm dừng từ 10 giờ thứ Tư 4/11 đến 9 giờ thứ Sáu 6/11.");
  }

  @Test
  void english_readers_get_english() {
    DueDate due = calendar.reckon(at("2026-08-28T08:00"), TimeLimit.workingDays(2));
    assertThat(words.sentences(calendar.explain(due), Locale.ENGLISH))
        .contains(
            "Not counted: Saturday 29/8, Sunday 30/8, day off in lieu 31/8, National Day 1–2/9.");
  }

  @Test
  void an_open_saturday_is_not_counted_as_a_working_day_but_is_in_working_hours() {
    WorkingCalendar saturdays =
        Calendars.shipped(WeeklyHours.USUAL.with(DayOfWeek.SATURDAY, Session.of("07:30", "11:30")));
    DueDate day = saturdays.reckon(at("2026-11-06T10:00"), TimeLimit.workingDays(1));
    DueDate hours = saturdays.reckon(at("2026-11-06T16:30"), TimeLimit.workingMinutes(300));
    assertThat(words.sentences(saturdays.explain(day), Texts.VIETNAMESE))
        .contains("Không tính thứ Bảy 7/11, Chủ nhật 8/11.");
    assertThat(words.sentences(saturdays.explain(hours), Texts.VIETNAMESE))
        .contains("Không tính Chủ nhật 8/11.");
  }

  @Test
  void the_door_on_a_sunday_says_when_it_opens() {
    OpeningHours sunday = OpeningHours.of(calendar, at("2026-11-22T09:00"));
    assertThat(opening.heading(sunday, Texts.VIETNAMESE))
        .isEqualTo("Hôm nay, Chủ nhật 22/11: Trung tâm nghỉ");
    assertThat(opening.sentences(sunday, Texts.VIETNAMESE))
        .containsExactly(
            "Mở lại thứ Hai 7 giờ 30.", "Thứ Ba 24/11 nghỉ lễ (Ngày Văn hóa Việt Nam).");
  }

  @Test
  void the_door_says_until_when_it_is_open_and_when_it_opens_after_lunch() {
    assertThat(heading("2026-11-02T08:00"))
        .isEqualTo("Hôm nay, thứ Hai 2/11: Trung tâm đang mở cửa đến 11 giờ 30");
    assertThat(heading("2026-11-02T12:00"))
        .isEqualTo("Hôm nay, thứ Hai 2/11: lúc này Trung tâm đang nghỉ");
    assertThat(
            opening.sentences(OpeningHours.of(calendar, at("2026-11-02T12:00")), Texts.VIETNAMESE))
        .first()
        .isEqualTo("Mở lại hôm nay lúc 13 giờ.");
    assertThat(heading("2026-11-02T17:00"))
        .isEqualTo("Hôm nay, thứ Hai 2/11: Trung tâm đã hết giờ làm việc");
    assertThat(heading("2026-09-02T09:00"))
        .isEqualTo("Hôm nay, thứ Tư 2/9: Trung tâm nghỉ (Quốc khánh)");
  }

  @Test
  void a_run_of_days_off_is_one_sentence_and_unpublished_ones_are_expected() {
    assertThat(calendar.unusualDays(java.time.LocalDate.of(2026, 8, 20), 20))
        .map(days -> opening.days(days, Texts.VIETNAMESE))
        .containsExactly(
            "Thứ Bảy 22/8/2026 làm việc bình thường (làm bù).",
            "Thứ Hai 31/8/2026 nghỉ, làm bù ngày khác.",
            "Từ thứ Ba 1/9/2026 đến thứ Tư 2/9/2026 nghỉ lễ (Quốc khánh).");
    assertThat(calendar.unusualDays(java.time.LocalDate.of(2027, 2, 1), 20))
        .map(days -> opening.days(days, Texts.VIETNAMESE))
        .containsExactly(
            "Dự kiến từ thứ Sáu 5/2/2027 đến thứ Ba 9/2/2027 nghỉ lễ (Tết Nguyên đán).",
            "Dự kiến từ thứ Tư 10/2/2027 đến thứ Năm 11/2/2027 nghỉ bù.");
  }

  private String heading(String at) {
    return opening.heading(OpeningHours.of(calendar, at(at)), Texts.VIETNAMESE);
  }

  private List<String> told(String received, String amount, Measure measure) {
    DueDate due = calendar.reckon(at(received), TimeLimit.of(new BigDecimal(amount), measure));
    return words.sentences(calendar.explain(due), Texts.VIETNAMESE);
  }

  private static LocalDateTime at(String local) {
    return LocalDateTime.parse(local);
  }
}
