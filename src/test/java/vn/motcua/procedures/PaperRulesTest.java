package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.procedures.Paper.Kind.CONDITIONAL;
import static vn.motcua.procedures.Paper.Kind.GUIDANCE;
import static vn.motcua.procedures.Paper.Kind.REQUIRED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Trường hợp trẻ em bị bỏ rơi thì phải có biên bản",
        "Nếu là người khuyết tật thì có giấy xác nhận",
        "Danh sách hành khách (nếu có)",
        "Bản sao giấy tờ y tế liên quan đến khuyết tật, nếu có",
        "Văn bản ủy quyền theo quy định trong trường hợp ủy quyền thực hiện việc đăng ký",
        "Đối với hành khách: Hộ chiếu",
        "b) Trường hợp thừa kế: văn bản thừa kế",
        "Tờ khai theo mẫu (nếu người có yêu cầu nộp trực tiếp)"
      })
  void a_paper_for_some_cases_is_conditional(String published) {
    assertThat(kind(published, "", false)).isEqualTo(CONDITIONAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Giấy chứng sinh; trường hợp không có Giấy chứng sinh thì nộp văn bản của người làm chứng",
        "Giấy chứng nhận quyền sử dụng đất. Trường hợp đã có trong cơ sở dữ liệu thì không nộp",
        "Đơn đề nghị theo mẫu"
      })
  void a_paper_with_a_substitute_is_still_required(String published) {
    assertThat(kind(published, "", false)).isEqualTo(REQUIRED);
  }

  @Test
  void a_note_is_guidance_whatever_it_says() {
    assertThat(PaperRules.kindOf("Giấy chứng sinh", "", false, true)).isEqualTo(GUIDANCE);
  }

  @Test
  void papers_under_the_heading_of_one_case_are_conditional() {
    assertThat(kind("Tờ khai", "Trường hợp ủy quyền thực hiện thủ tục", false))
        .isEqualTo(CONDITIONAL);
    assertThat(kind("Tờ khai", "Hồ sơ gia hạn tạm trú gồm", true)).isEqualTo(CONDITIONAL);
  }

  @Test
  void papers_under_a_plain_heading_are_required() {
    assertThat(kind("Tờ khai", "Giấy tờ phải nộp", true)).isEqualTo(REQUIRED);
    assertThat(kind("Tờ khai", "Thành phần hồ sơ", true)).isEqualTo(REQUIRED);
  }

  @Test
  void bullets_and_invisible_characters_go_and_the_words_stay() {
    assertThat(PaperRules.withoutBullet("- + Tờ\u200e khai  đăng ký;"))
        .isEqualTo("Tờ khai đăng ký;");
    assertThat(PaperRules.withoutBullet("Tờ khai")).isEqualTo("Tờ khai");
    assertThat(PaperRules.withoutBullet("a) Đơn")).isEqualTo("Đơn");
    assertThat(PaperRules.withoutBullet("01 bản sao bằng tốt nghiệp")).startsWith("01 bản sao");
  }

  @Test
  void a_number_that_is_no_bullet_stays() {
    for (String text : new String[] {"1.001193", "12/QĐ-UBND", "02 ảnh 4x6", "1.000 đồng"}) {
      assertThat(PaperRules.withoutBullet(text)).isEqualTo(text);
      assertThat(PaperRules.tidy(text)).isEqualTo(text);
    }
    assertThat(PaperRules.withoutBullet("(1.1) Đối với công trình")).startsWith("Đối với");
    assertThat(PaperRules.withoutBullet("2. Tờ khai")).isEqualTo("Tờ khai");
    assertThat(PaperRules.withoutBullet("a.Trường hợp")).isEqualTo("Trường hợp");
  }

  @Test
  void a_long_line_has_a_short_title() {
    Paper paper = new Paper(1, "", "Giấy tờ " + "rất dài ".repeat(60), 1, 0, "", REQUIRED);
    assertThat(paper.title()).hasSizeLessThan(165).endsWith("…");
    assertThat(new Paper(1, "", "Giấy chứng sinh; nếu không có thì", 1, 0, "", REQUIRED).title())
        .isEqualTo("Giấy chứng sinh");
  }

  private static Paper.Kind kind(String published, String group, boolean several) {
    return PaperRules.kindOf(PaperRules.withoutBullet(published), group, several, false);
  }
}
