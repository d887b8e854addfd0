package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of the shipped lists, judged by hand: this document stands for this paper, or not. */
class ReuseRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Căn cước | Hộ chiếu/Thẻ căn cước công dân/Thẻ căn cước/Căn cước điện tử/Giấy chứng nhận căn cước hoặc các giấy tờ khác có dán ảnh và thông tin cá nhân",
        "Căn cước | Bản sao Hộ chiếu, Thẻ căn cước hoặc giấy tờ có giá trị thay thế;",
        "Bản chụp căn cước công dân hoặc thẻ căn cước | Bản chụp Căn cước công dân hoặc Thẻ Căn cước. Trường hợp cơ quan khai thác được thì không yêu cầu",
        "Giấy chứng nhận quyền sử dụng đất | Giấy chứng nhận quyền sử dụng đất được cấp theo quy định của Luật Đất đai qua các thời kỳ",
        "Giấy chứng nhận quyền sử dụng đất, Giấy chứng nhận quyền sở hữu nhà ở; giấy chứng nhận quyền sở hữu công trình xây dựng đã được cấp | Giấy chứng nhận quyền sở hữu nhà ở và quyền sử dụng đất ở được cấp theo quy định của pháp luật về đất đai",
        "Giấy chứng tử | Bản chính hoặc bản sao có chứng thực hoặc bản sao kèm theo bản chính để đối chiếu hoặc bản sao điện tử Giấy chứng tử trong trường hợp hòa giải viên bị thiệt hại về tính mạng",
        "Giấy khai tử | Bản sao Giấy chứng tử",
        "Giấy đăng ký kết hôn; Giấy chứng tử | Giấy chứng nhận kết hôn",
        "Giấy tờ về sử dụng đất | Bản sao có chứng thực giấy tờ về sử dụng đất để xây dựng bến",
        "văn bản xác nhận tình trạng hôn nhân | Văn bản xác nhận tình trạng hôn nhân: + Trường hợp người nhận con nuôi là cặp vợ chồng",
        "Giấy tờ chứng minh nhân thân của người bị thiệt hại (Giấy khai sinh, Căn cước công dân hoặc căn cước) | Giấy tờ chứng minh nhân thân của người bị thiệt hại;",
        "GIẤY KHAI SINH | Giấy khai sinh",
        "Giấy tờ về hoà giải ở cơ sở | Giấy tờ về hòa giải ở cơ sở"
      })
  void the_document_stands_for_the_paper(String document, String paper) {
    assertThat(ReuseRules.isReplaced(document, required(paper))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The paper is about something else and only mentions the document.
        "Căn cước | Phiếu thu nhận thông tin căn cước (Mẫu CC01)",
        "Căn cước | Thông tin chứng minh về chỗ ở hợp pháp được khai thác trong căn cước điện tử",
        "Căn cước | Bản sao toàn bộ hồ sơ, giấy tờ của người yêu cầu trong đó có thông tin khai sinh, gồm: Thẻ căn cước công dân",
        "Căn cước | Trường hợp người yêu cầu không có giấy tờ nêu trên thì phải nộp bản sao Thẻ căn cước công dân",
        "Căn cước | Bản sao giấy tờ chứng minh nhân thân của công dân nước láng giềng.",
        "Giấy chứng nhận quyền sử dụng đất | Văn bản của cơ quan nhà nước có thẩm quyền đã cấp giấy chứng nhận quyền sử dụng đất",
        "Giấy chứng nhận quyền sử dụng đất | Giấy tờ về đất đai đối với trường hợp không có giấy chứng nhận quyền sử dụng đất",
        "Giấy chứng nhận quyền sử dụng đất | Các loại giấy tờ đủ điều kiện để cấp giấy chứng nhận quyền sử dụng đất",
        "Giấy chứng nhận quyền sử dụng đất | Báo cáo hiện trạng sử dụng đất của tổ chức chưa được cấp giấy chứng nhận quyền sử dụng đất",
        "Giấy khai sinh | Ảnh của trẻ; nếu chưa có số định danh thì nộp giấy khai sinh",
        // The paper is more than the document, or one of several that need not be in the database.
        "Giấy tờ, tài liệu chứng minh việc ly hôn | Giấy tờ, tài liệu chứng minh việc ly hôn và việc tiếp tục được sử dụng chỗ ở hợp pháp đó.",
        "Giấy chứng nhận quyền sử dụng đất | Giấy chứng nhận quyền sử dụng đất hoặc quyết định giao đất hoặc quyết định cho thuê đất của cơ quan có thẩm quyền",
        "Giấy tờ chứng minh sai sót thông tin của người được cấp Giấy chứng nhận so với thông tin tại thời điểm đề nghị đính chính (Căn cước/Cân cước công dân) | Giấy tờ chứng minh sai sót thông tin của người được cấp Giấy chứng nhận so với thông tin tại thời điểm đề nghị đính chính hoặc sai sót thông tin về thửa đất",
        // Replaced in part only.
        "Giấy chứng nhận đăng ký doanh nghiệp (thay thế 1 phần) | Giấy chứng nhận đăng ký doanh nghiệp",
        // Another document whose name begins alike.
        "Giấy khai sinh | Giấy chứng sinh",
        "Giấy chứng tử | Giấy báo tử hoặc giấy tờ thay Giấy báo tử do cơ quan có thẩm quyền cấp"
      })
  void the_paper_must_still_be_brought(String document, String paper) {
    assertThat(ReuseRules.isReplaced(document, required(paper))).isFalse();
  }

  @Test
  void guidance_is_no_paper_and_is_never_replaced() {
    Paper note = new Paper(1, "", "Căn cước", 0, 0, "", Paper.Kind.GUIDANCE);
    assertThat(ReuseRules.isReplaced("Căn cước", note)).isFalse();
  }

  @Test
  void a_line_of_the_list_may_name_several_documents() {
    assertThat(ReuseRules.documents("Căn cước công dân, Giấy khai sinh"))
        .containsExactly("can cuoc", "giay khai sinh");
    assertThat(ReuseRules.documents("Giấy đăng ký kết hôn; Giấy chứng tử"))
        .containsExactly("giay chung nhan ket hon", "giay chung tu");
    assertThat(
            ReuseRules.documents(
                "Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất"))
        .containsExactly("giay chung nhan quyen su dung dat quyen so huu tai san gan lien voi dat");
    assertThat(
            ReuseRules.documents(
                "Giấy đăng ký kết hôn đối với đối tượng là người dân tộc Kinh có chồng là người"
                    + " dân tộc thiểu số"))
        .containsExactly("giay chung nhan ket hon");
  }

  @Test
  void what_is_no_name_of_a_document_matches_nothing() {
    assertThat(ReuseRules.documents("")).isEmpty();
    assertThat(ReuseRules.documents("các nội dung liên quan")).isEmpty();
    assertThat(ReuseRules.documents("Thẻ")).isEmpty();
  }

  private static Paper required(String name) {
    return new Paper(1, "", name, 1, 0, "", Paper.Kind.REQUIRED);
  }
}
